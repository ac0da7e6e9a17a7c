// Memory, texts and items that both sides of the arrays' fixtures use.

#include <cstdlib>

#include "arrays/arrays.h"

using namespace arrays;

Blocks arrays::taskMemory;
Blocks arrays::ownMemory;

const GUID arrays::KEPT[] = {{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}},
                             {0xFFFFFFFF, 0xFFFF, 0, {0, 0, 0, 0, 0, 0, 0, 1}}};

void* Blocks::allocate(int64_t size) {
  void* block = std::malloc(size == 0 ? 1 : static_cast<size_t>(size));
  std::memset(block, 0xA5, static_cast<size_t>(size));
  live.insert(block);
  allocated++;
  return block;
}

void Blocks::free(void* block) {
  if (block == nullptr) {
    return;
  }
  if (live.erase(block) == 0) {
    wrong++;
  } else {
    std::free(block);
  }
}

LONG arrays::numberOf(IArrayItem* item) {
  LONG number = -1;
  return item == nullptr ? -2 : item->Number(&number) == S_OK ? number : -3;
}

WCHAR* arrays::text(Blocks& blocks, const char16_t* value) {
  size_t length = 0;
  while (value[length] != 0) {
    length++;
  }
  auto* result =
      static_cast<WCHAR*>(blocks.allocate(static_cast<int64_t>(sizeof(WCHAR) * (length + 1))));
  std::memcpy(result, value, sizeof(WCHAR) * (length + 1));
  return result;
}

bool arrays::isText(const WCHAR* value, const char16_t* expected) {
  while (*value != 0 && *value == *expected) {
    value++;
    expected++;
  }
  return *value == *expected;
}

EXPORT(void*) arrays_allocate(int64_t own, int64_t size) {
  return (own ? ownMemory : taskMemory).allocate(size);
}

EXPORT(void) arrays_free(int64_t own, void* block) { (own ? ownMemory : taskMemory).free(block); }

EXPORT(int64_t) arrays_live(int64_t own) {
  return static_cast<int64_t>((own ? ownMemory : taskMemory).live.size());
}

EXPORT(int64_t) arrays_wrong(int64_t own) { return (own ? ownMemory : taskMemory).wrong; }
