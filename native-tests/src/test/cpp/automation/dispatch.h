// IDispatch and what goes with it as oaidl.h and ocidl.h have them on 64 bits, written from their
// documentation.
#pragma once

#include <string>

#include "arrays/arrays.h"
#include "bstr.h"

namespace dispatch {

using BSTR = WCHAR*;
using DISPID = LONG;

constexpr HRESULT DISP_E_MEMBERNOTFOUND = static_cast<HRESULT>(0x80020003u);
constexpr HRESULT DISP_E_TYPEMISMATCH = static_cast<HRESULT>(0x80020005u);
constexpr HRESULT DISP_E_UNKNOWNNAME = static_cast<HRESULT>(0x80020006u);
constexpr HRESULT DISP_E_EXCEPTION = static_cast<HRESULT>(0x80020009u);
constexpr HRESULT DISP_E_BADPARAMCOUNT = static_cast<HRESULT>(0x8002000Eu);
constexpr HRESULT CONNECT_E_NOCONNECTION = static_cast<HRESULT>(0x80040200u);
constexpr HRESULT CONNECT_E_CANNOTCONNECT = static_cast<HRESULT>(0x80040202u);

constexpr uint16_t VT_EMPTY = 0, VT_I4 = 3, VT_R8 = 5, VT_BSTR = 8, VT_DISPATCH = 9, VT_ERROR = 10,
                   VT_BOOL = 11, VT_VARIANT = 12, VT_UNKNOWN = 13, VT_BYREF = 0x4000;

struct VARIANT {
  uint16_t vt;
  uint16_t reserved[3];
  union {
    LONG lVal;
    int64_t llVal;
    double dblVal;
    int16_t boolVal;
    BSTR bstrVal;
    IUnknown* punkVal;
    void* byref;
    BSTR* pbstrVal;
    LONG* plVal;
    VARIANT* pvarVal;
    void* record[2];
  };
};
static_assert(sizeof(VARIANT) == 24);

struct DISPPARAMS {
  VARIANT* rgvarg;
  DISPID* rgdispidNamedArgs;
  uint32_t cArgs;
  uint32_t cNamedArgs;
};
static_assert(sizeof(DISPPARAMS) == 24);

struct EXCEPINFO {
  uint16_t wCode;
  uint16_t wReserved;
  BSTR bstrSource;
  BSTR bstrDescription;
  BSTR bstrHelpFile;
  uint32_t dwHelpContext;
  void* pvReserved;
  HRESULT METHOD (*pfnDeferredFillIn)(EXCEPINFO*);
  HRESULT scode;
};
static_assert(sizeof(EXCEPINFO) == 64 && offsetof(EXCEPINFO, scode) == 56);

struct IDispatch : IUnknown {
  static constexpr GUID IID{0x00020400, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD GetTypeInfoCount(uint32_t* result) = 0;
  virtual HRESULT METHOD GetTypeInfo(uint32_t index, uint32_t locale, IUnknown** result) = 0;
  virtual HRESULT METHOD GetIDsOfNames(const GUID& riid, WCHAR** names, uint32_t count,
                                       uint32_t locale, DISPID* ids) = 0;
  virtual HRESULT METHOD Invoke(DISPID member, const GUID& riid, uint32_t locale, uint16_t flags,
                                DISPPARAMS* parameters, VARIANT* result, EXCEPINFO* exception,
                                uint32_t* badArgument) = 0;
};

// A dual interface.
struct IAccount : IDispatch {
  static constexpr GUID IID{
      0x3B1F7A20, 0x6C4D, 0x4E5F, {0x8A, 0x9B, 0x0C, 0x1D, 0x2E, 0x3F, 0x40, 0x51}};
  static bool isA(const GUID& iid) { return iid == IID || IDispatch::isA(iid); }

  virtual HRESULT METHOD Deposit(LONG amount) = 0;
  virtual HRESULT METHOD get_Balance(LONG* result) = 0;
};

struct IEnumVARIANT : IUnknown {
  static constexpr GUID IID{0x00020404, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Next(ULONG count, VARIANT* items, ULONG* fetched) = 0;
  virtual HRESULT METHOD Skip(ULONG count) = 0;
  virtual HRESULT METHOD Reset() = 0;
  virtual HRESULT METHOD Clone(IEnumVARIANT** result) = 0;
};

// BSTRs in task memory, which whoever receives them frees.
struct TaskMemory {
  static void* allocate(size_t size) {
    return arrays::taskMemory.allocate(static_cast<int64_t>(size));
  }
  static void free(void* memory) { arrays::taskMemory.free(memory); }
};

inline BSTR bstr(const std::u16string& text) {
  return OwnedBstr<TaskMemory>::copy(text.c_str(), text.size());
}

inline void freeBstr(BSTR text) { OwnedBstr<TaskMemory>::free(text); }

inline std::u16string textOf(BSTR text) {
  if (text == nullptr) {
    return {};
  }
  uint32_t bytes;
  std::memcpy(&bytes, reinterpret_cast<char*>(text) - 4, 4);
  return {text, bytes / 2};
}

inline void clear(VARIANT& value) {
  if (value.vt == VT_BSTR) {
    freeBstr(value.bstrVal);
  } else if ((value.vt == VT_DISPATCH || value.vt == VT_UNKNOWN) && value.punkVal != nullptr) {
    value.punkVal->Release();
  }
  value.vt = VT_EMPTY;
}

inline std::string narrow(const std::u16string& text) {
  return std::string(text.begin(), text.end());
}

// A value, for people and for Java.
inline std::string shown(const VARIANT& value) {
  switch (value.vt) {
    case VT_EMPTY:
      return "empty";
    case VT_I4:
      return "i4 " + std::to_string(value.lVal);
    case VT_BOOL:
      return "bool " + std::to_string(value.boolVal);
    case VT_BSTR:
      return "bstr " + narrow(textOf(value.bstrVal));
    case VT_ERROR:
      return "error " + std::to_string(value.lVal);
    case VT_BYREF | VT_BSTR:
      return "&bstr " + narrow(textOf(*value.pbstrVal));
    case VT_BYREF | VT_VARIANT:
      return "&(" + shown(*value.pvarVal) + ")";
    default:
      return "vt " + std::to_string(value.vt);
  }
}

}  // namespace dispatch
