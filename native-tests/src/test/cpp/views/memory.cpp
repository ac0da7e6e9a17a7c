// The allocator of the views' fixtures.

#include <map>
#include <mutex>

#include "views/views.h"

using namespace views;

namespace {

std::mutex mutex;
std::map<void*, size_t> live;
int64_t wrong = 0;

}  // namespace

void* views::take(size_t size) {
  std::lock_guard<std::mutex> lock(mutex);
  auto* block = new uint8_t[size];
  std::memset(block, 0xCC, size);
  live[block] = size;
  return block;
}

void views::give(void* block) {
  std::lock_guard<std::mutex> lock(mutex);
  if (block == nullptr) {
    return;
  }
  if (live.erase(block) == 0) {
    wrong++;
  } else {
    delete[] static_cast<uint8_t*>(block);
  }
}

bool views::isLive(void* block) {
  std::lock_guard<std::mutex> lock(mutex);
  return live.count(block) == 1;
}

SPropTagArray* views::newTags(const ULONG* tags, int64_t count) {
  size_t size = static_cast<size_t>(count) * sizeof(ULONG);
  auto* array = static_cast<SPropTagArray*>(take(offsetof(SPropTagArray, aulPropTag) + size));
  array->cValues = static_cast<ULONG>(count);
  std::memcpy(array->aulPropTag, tags, size);
  return array;
}

EXPORT(void*) views_allocate(int64_t size) { return take(static_cast<size_t>(size)); }
EXPORT(void) views_free(void* block) { give(block); }
EXPORT(int64_t) views_live() { return static_cast<int64_t>(live.size()); }
EXPORT(int64_t) views_wrong() { return wrong; }
