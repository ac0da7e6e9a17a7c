// COM as a C++ compiler lays it out: interface pointers, GUIDs and HRESULTs, without the headers of
// Windows.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>

// The calling convention of methods and exported functions: the platform's own, or that of 64-bit
// Windows (for a VM whose linker speaks it). On AArch64 the two pass arguments alike.
#if defined(MS_ABI) && defined(__x86_64__)
#define METHOD __attribute__((ms_abi))
#else
#define METHOD
#endif

// What Java calls by name. Arguments and results are 8 bytes wide.
#define EXPORT(type) extern "C" __attribute__((visibility("default"))) type METHOD

// A header that the processor has made brings its own.
#ifndef COMWRIGHT_H
using LONG = int32_t;
using ULONG = uint32_t;
using HRESULT = int32_t;
using WCHAR = char16_t;
using HANDLE = void*;
#endif

#ifndef COMWRIGHT_WINDOWS_HEADERS
constexpr HRESULT S_OK = 0;
constexpr HRESULT S_FALSE = 1;
constexpr HRESULT E_NOTIMPL = static_cast<HRESULT>(0x80004001u);
constexpr HRESULT E_NOINTERFACE = static_cast<HRESULT>(0x80004002u);
constexpr HRESULT E_POINTER = static_cast<HRESULT>(0x80004003u);
constexpr HRESULT E_FAIL = static_cast<HRESULT>(0x80004005u);
constexpr HRESULT E_INVALIDARG = static_cast<HRESULT>(0x80070057u);
constexpr HRESULT RPC_E_DISCONNECTED = static_cast<HRESULT>(0x80010108u);
constexpr HRESULT MAPI_E_NETWORK_ERROR = static_cast<HRESULT>(0x80040115u);
#endif

#ifndef COMWRIGHT_H
struct GUID {
  uint32_t Data1;
  uint16_t Data2;
  uint16_t Data3;
  uint8_t Data4[8];
};
static_assert(sizeof(GUID) == 16 && alignof(GUID) == 4);
#endif

#ifndef COMWRIGHT_WINDOWS_HEADERS
inline bool operator==(const GUID& a, const GUID& b) { return std::memcmp(&a, &b, sizeof a) == 0; }
#endif

#ifndef COMWRIGHT_H
// Interfaces never stand in an anonymous namespace: the compiler would conclude that it knows all
// their implementations, and call those without a look at the vtable.
struct IUnknown {
  static constexpr GUID IID{0x00000000, 0x0000, 0x0000, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static bool isA(const GUID& iid) { return iid == IID; }

  virtual HRESULT METHOD QueryInterface(const GUID& iid, void** result) = 0;
  virtual ULONG METHOD AddRef() = 0;
  virtual ULONG METHOD Release() = 0;
};

// The root of a library whose IUnknown has a virtual destructor. Microsoft's have none.
struct IUnknownWithDestructor {
  static bool isA(const GUID& iid) { return iid == IUnknown::IID; }

  virtual HRESULT METHOD QueryInterface(const GUID& iid, void** result) = 0;
  virtual ULONG METHOD AddRef() = 0;
  virtual ULONG METHOD Release() = 0;
#ifndef MS_ABI
  virtual ~IUnknownWithDestructor() {}
#endif
};
#endif

// What has happened to an object's reference count. Java reads it as four 8-byte integers.
struct Counts {
  std::atomic<int64_t> refs{1};
  std::atomic<int64_t> addRefs{0};
  std::atomic<int64_t> releases{0};
  std::atomic<int64_t> queries{0};
};
static_assert(sizeof(Counts) == 32);

// An object that answers interface I and its bases. It stays at zero references, so that what it
// has recorded can be read then; fixtures are few and end with the process.
template <class I>
struct Counted : I {
  Counts counts;

  HRESULT METHOD QueryInterface(const GUID& iid, void** result) override {
    counts.queries++;
    if (result == nullptr) {
      return E_POINTER;
    }
    if (!I::isA(iid)) {
      *result = nullptr;
      return E_NOINTERFACE;
    }
    AddRef();
    *result = static_cast<I*>(this);
    return S_OK;
  }

  ULONG METHOD AddRef() override {
    counts.addRefs++;
    return static_cast<ULONG>(++counts.refs);
  }

  ULONG METHOD Release() override {
    counts.releases++;
    return static_cast<ULONG>(--counts.refs);
  }
};

// What Java gets of a new object.
struct Created {
  void* pointer;
  Counts* counts;
};

template <class I, class T>
void create(Created* created) {
  T* object = new T();
  created->pointer = static_cast<I*>(object);
  created->counts = &object->counts;
}
