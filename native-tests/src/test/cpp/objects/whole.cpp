// A whole that aggregates a part (Microsoft Learn, "Aggregation"): it answers IUnknown itself, and
// asks the part for everything else.

#include "com.h"

struct IClassFactory : IUnknown {
  virtual HRESULT METHOD CreateInstance(IUnknown* outer, const GUID& iid, void** result) = 0;
  virtual HRESULT METHOD LockServer(int lock) = 0;
};

struct Whole : IUnknown {
  Counts counts;
  IUnknown* part = nullptr;

  HRESULT METHOD QueryInterface(const GUID& iid, void** result) override {
    counts.queries++;
    if (result == nullptr) {
      return E_POINTER;
    }
    if (IUnknown::isA(iid)) {
      AddRef();
      *result = static_cast<IUnknown*>(this);
      return S_OK;
    }
    if (part == nullptr) {
      *result = nullptr;
      return E_NOINTERFACE;
    }
    return part->QueryInterface(iid, result);
  }

  ULONG METHOD AddRef() override {
    counts.addRefs++;
    return static_cast<ULONG>(++counts.refs);
  }

  // It stays in memory, as all fixtures do.
  ULONG METHOD Release() override {
    counts.releases++;
    int64_t left = --counts.refs;
    if (left == 0 && part != nullptr) {
      counts.refs = 1;  // While it ends, the part may count it.
      part->Release();
      part = nullptr;
      counts.refs = 0;
    }
    return static_cast<ULONG>(left);
  }
};

EXPORT(void) whole_create(Created* created) { create<IUnknown, Whole>(created); }

// Takes over the reference to the part's own IUnknown.
EXPORT(void) whole_take(Whole* whole, IUnknown* part) { whole->part = part; }

EXPORT(int64_t) whole_make(Whole* whole, IClassFactory* factory, const GUID* iid) {
  void* part = nullptr;
  HRESULT hr = factory->CreateInstance(whole, *iid, &part);
  whole->part = static_cast<IUnknown*>(part);
  return hr;
}

// Whether the part's own IUnknown is another than that of the whole, and answers itself.
EXPORT(int64_t) whole_part_is_apart(Whole* whole) {
  void* own = nullptr;
  if (whole->part->QueryInterface(IUnknown::IID, &own) != S_OK) {
    return 0;
  }
  static_cast<IUnknown*>(own)->Release();
  return own == whole->part && own != static_cast<IUnknown*>(whole);
}
