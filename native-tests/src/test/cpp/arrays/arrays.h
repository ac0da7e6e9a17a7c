// Arrays that a callee allocates, and arrays whose elements it replaces; the allocators count.
#pragma once

#include <set>

#include "com.h"

namespace arrays {

struct IArrayItem : IUnknown {
  static constexpr GUID IID{
      0x7C0E1B52, 0x3D84, 0x4A96, {0x8E, 0x21, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Number(LONG* result) = 0;
};

struct Pair {
  LONG key;
  IArrayItem* item;
};
static_assert(sizeof(Pair) == 16);

struct Sized {
  ULONG cb;
  int8_t value;
};
static_assert(sizeof(Sized) == 8);

struct IAllocates : IUnknown {
  static constexpr GUID IID{
      0x7C0E1B53, 0x3D84, 0x4A96, {0x8E, 0x21, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // Task memory.
  virtual HRESULT METHOD Numbers(ULONG* count, int64_t** result) = 0;
  // The array and its texts from an allocator of the API; either pointer may be NULL.
  virtual HRESULT METHOD Texts(WCHAR*** result, ULONG* count) = 0;
  // The array in task memory, the references the receiver's; the count is a 16-bit one.
  virtual HRESULT METHOD Objects(IArrayItem*** items, Pair** pairs, uint16_t* count) = 0;
  // Stays the callee's.
  virtual HRESULT METHOD Kept(ULONG* count, GUID** result) = 0;
  // The caller's arrays; what the callee replaces it frees.
  virtual HRESULT METHOD Replace(ULONG count, IArrayItem** items, ULONG texts_, WCHAR** texts) = 0;
  // Each has its size filled in.
  virtual HRESULT METHOD Fill(ULONG count, Sized* sized, ULONG flags_, int16_t* flags) = 0;
};

// Blocks that are live, with the mistakes of those who free them.
struct Blocks {
  std::set<void*> live;
  int64_t allocated = 0;
  int64_t wrong = 0;

  void* allocate(int64_t size);
  void free(void* block);
};

extern Blocks taskMemory;
extern Blocks ownMemory;

struct Item : Counted<IArrayItem> {
  LONG number;

  explicit Item(LONG number) : number(number) {}

  HRESULT METHOD Number(LONG* result) override {
    *result = number;
    return S_OK;
  }
};

// The number of an item; another negative one for NULL and for a failure.
LONG numberOf(IArrayItem* item);

WCHAR* text(Blocks& blocks, const char16_t* value);
bool isText(const WCHAR* value, const char16_t* expected);

extern const GUID KEPT[2];

}  // namespace arrays
