// An object of C++ that allocates arrays, or breaks a rule when it does.

#include <initializer_list>

#include "arrays/arrays.h"

using namespace arrays;

namespace {

template <class T>
T* array(Blocks& blocks, std::initializer_list<T> values) {
  T* result = static_cast<T*>(blocks.allocate(static_cast<int64_t>(sizeof(T) * values.size())));
  T* at = result;
  for (const T& value : values) {
    std::memcpy(static_cast<void*>(at++), &value, sizeof value);
  }
  return result;
}

// What an object is to do: the rule, or a way to break it.
enum Mode { ORDERLY, EMPTY, NOTHING, COUNT_WITHOUT_ARRAY, HUGE_COUNT, HOLE, FAILURE };

struct Allocates : Counted<IAllocates> {
  Mode mode = ORDERLY;
  Item* items[4] = {new Item(100), new Item(101), new Item(102), new Item(103)};
  int64_t mistakes = 0;

  IArrayItem* give(int i) {
    items[i]->AddRef();
    return items[i];
  }

  HRESULT METHOD Numbers(ULONG* count, int64_t** result) override {
    mistakes += *count != 0 || *result != nullptr;
    switch (mode) {
      case EMPTY:
        *result = array<int64_t>(taskMemory, {7});
        return S_OK;
      case NOTHING:
        return S_FALSE;
      case COUNT_WITHOUT_ARRAY:
        *count = 3;
        return S_OK;
      case HUGE_COUNT:
        *count = 0x80000000u;
        *result = array<int64_t>(taskMemory, {7});
        return S_OK;
      case FAILURE:
        // Against the rules, but a caller must not look at it.
        *count = 3;
        *result = reinterpret_cast<int64_t*>(0x5a5a5a5a5a5a5a5a);
        return E_FAIL;
      default:
        *result = array<int64_t>(taskMemory, {INT64_MIN, -1, 0, INT64_MAX});
        *count = 4;
        return S_OK;
    }
  }

  HRESULT METHOD Texts(WCHAR*** result, ULONG* count) override {
    mistakes += *count != 0 || *result != nullptr;
    if (mode == NOTHING) {
      return S_OK;
    }
    *result = array<WCHAR*>(ownMemory, {text(ownMemory, u"one"), nullptr, text(ownMemory, u"")});
    *count = 3;
    return S_OK;
  }

  HRESULT METHOD Objects(IArrayItem*** result, Pair** pairs, uint16_t* count) override {
    *result = array<IArrayItem*>(taskMemory, {give(0), mode == HOLE ? nullptr : give(1), give(2)});
    *pairs = array<Pair>(taskMemory, {{-1, give(3)}, {-2, nullptr}, {-3, give(0)}});
    *count = 3;
    return S_OK;
  }

  HRESULT METHOD Kept(ULONG* count, GUID** result) override {
    *result = const_cast<GUID*>(KEPT);
    *count = 2;
    return S_OK;
  }

  // The first stays, the second is replaced, the last disappears.
  HRESULT METHOD Replace(ULONG count, IArrayItem** array, ULONG n, WCHAR** texts) override {
    mistakes += count != 3 || n != 3 || numberOf(array[0]) != 1 || numberOf(array[1]) != 2 ||
                array[2] == nullptr || !isText(texts[0], u"a") || texts[1] != nullptr ||
                !isText(texts[2], u"c");
    if (mode == FAILURE) {
      return E_FAIL;
    }
    array[1]->Release();
    array[1] = give(1);
    array[2]->Release();
    array[2] = nullptr;
    texts[1] = text(taskMemory, u"new");
    taskMemory.free(texts[2]);
    texts[2] = mode == HOLE ? nullptr : text(taskMemory, u"replaced");
    return S_OK;
  }

  HRESULT METHOD Fill(ULONG count, Sized* sized, ULONG n, int16_t* flags) override {
    for (ULONG i = 0; i < count; i++) {
      mistakes += sized[i].cb != sizeof(Sized) || sized[i].value != 0;
      sized[i].value = static_cast<int8_t>(-1 - static_cast<int8_t>(i));
    }
    for (ULONG i = 0; i < n; i++) {
      mistakes += flags[i] != (i % 2 == 0 ? -1 : 0);
      flags[i] = i % 2 == 0 ? 0 : 42;
    }
    return S_OK;
  }
};

}  // namespace

EXPORT(void) arrays_create(Created* created) { create<IAllocates, Allocates>(created); }

EXPORT(void) arrays_mode(IAllocates* object, int64_t mode) {
  static_cast<Allocates*>(object)->mode = static_cast<Mode>(mode);
}

EXPORT(int64_t) arrays_mistakes(IAllocates* object) {
  return static_cast<Allocates*>(object)->mistakes;
}

EXPORT(int64_t) arrays_refs(IAllocates* object, int64_t item) {
  return static_cast<Allocates*>(object)->items[item]->counts.refs;
}
