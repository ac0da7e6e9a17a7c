// A static object that holds an interface pointer until the process ends.

#include <cstdio>

#include "com.h"

namespace {

struct Holder {
  IUnknown* held = nullptr;

  ~Holder() {
    if (held == nullptr) {
      return;
    }
    void* other = nullptr;
    bool fails = held->QueryInterface(IUnknown::IID, &other) < 0;
    bool counts = held->AddRef() != 0 && held->Release() != 0;
    held->Release();
    std::printf("released, %d %d\n", fails, counts);
    std::fflush(stdout);
  }
} holder;

}  // namespace

EXPORT(void) end_hold(IUnknown* object) {
  object->AddRef();
  holder.held = object;
}

EXPORT(int64_t) end_count() {
  holder.held->AddRef();
  return holder.held->Release();
}
