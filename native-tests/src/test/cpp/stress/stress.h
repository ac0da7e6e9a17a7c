// Threads that the VM has never seen: they make Java objects, call, query and release them, pass
// them to each other and to Java, and end. See StressTest.
#pragma once

#include "com.h"

namespace stress {

using LONGLONG = int64_t;

struct IStressItem : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F70, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // The number that the item was made with.
  virtual HRESULT METHOD Number(LONG* result) = 0;
  // Fails with this HRESULT.
  virtual HRESULT METHOD Fail(LONG code) = 0;
};

struct IStressItem2 : IStressItem {
  static constexpr GUID IID{
      0x4D5E6F71, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IStressItem::isA(iid); }

  virtual HRESULT METHOD Sum(LONG a, LONGLONG b, LONGLONG* result) = 0;
};

struct IStressFactory : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F72, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // A new item.
  virtual HRESULT METHOD Create(LONG number, IStressItem** result) = 0;
  // One of few items, the same each time, which nobody else may hold at the moment.
  virtual HRESULT METHOD Shared(LONG number, IStressItem** result) = 0;
  // Looks at an item; answers its number. It may keep it for a while.
  virtual HRESULT METHOD Look(IStressItem* item, LONG* result) = 0;
};

struct IStressMailbox : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F73, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // Puts an item, or NULL, into a box; answers what was in it, or NULL.
  virtual HRESULT METHOD Exchange(LONG box, IStressItem* item, IStressItem** result) = 0;
  // A new C++ item.
  virtual HRESULT METHOD Create(LONG number, IStressItem** result) = 0;
};

constexpr LONG BOXES = 16;
constexpr LONG SHARED = 4;

// What happened. Java reads it as 8-byte integers.
struct Figures {
  std::atomic<int64_t> calls{0};
  std::atomic<int64_t> threads{0};
  std::atomic<int64_t> made{0};
  std::atomic<int64_t> live{0};
  std::atomic<int64_t> provoked{0};
  std::atomic<int64_t> mistakes{0};
  // Where the first mistake was.
  std::atomic<int64_t> mistakeAt{0};
};
static_assert(sizeof(Figures) == 56);

// A C++ item, deleted by its last Release.
class Item final : public IStressItem2 {
 public:
  Item(Figures* figures, LONG number) : figures(figures), number(number) {
    figures->made++;
    figures->live++;
  }

  HRESULT METHOD QueryInterface(const GUID& iid, void** result) override {
    if (result == nullptr) {
      return E_POINTER;
    }
    *result = IStressItem2::isA(iid) ? static_cast<IStressItem2*>(this) : nullptr;
    if (*result == nullptr) {
      return E_NOINTERFACE;
    }
    AddRef();
    return S_OK;
  }

  ULONG METHOD AddRef() override { return ++refs; }

  ULONG METHOD Release() override {
    ULONG left = --refs;
    if (left == 0) {
      figures->live--;
      delete this;
    }
    return left;
  }

  HRESULT METHOD Number(LONG* result) override {
    *result = number;
    return S_OK;
  }

  HRESULT METHOD Fail(LONG code) override { return code; }

  HRESULT METHOD Sum(LONG a, LONGLONG b, LONGLONG* result) override {
    *result = a + b;
    return S_OK;
  }

 private:
  Figures* const figures;
  const LONG number;
  std::atomic<ULONG> refs{1};
};

class Mailbox final : public Counted<IStressMailbox> {
 public:
  Figures figures;

  HRESULT METHOD Exchange(LONG box, IStressItem* item, IStressItem** result) override {
    if (item != nullptr) {
      item->AddRef();
    }
    *result = boxes[box].exchange(item);
    return S_OK;
  }

  HRESULT METHOD Create(LONG number, IStressItem** result) override {
    *result = new Item(&figures, number);
    return S_OK;
  }

 private:
  std::atomic<IStressItem*> boxes[BOXES]{};
};

inline Mailbox* mailbox(IStressMailbox* object) { return static_cast<Mailbox*>(object); }

}  // namespace stress
