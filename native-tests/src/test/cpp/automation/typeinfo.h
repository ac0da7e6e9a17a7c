// ITypeInfo and ITypeLib, with their structs, as oaidl.h has them on 64 bits, written from their
// documentation.
#pragma once

#include "automation/dispatch.h"

namespace typeinfo {

using dispatch::BSTR;
using dispatch::VARIANT;
using MEMBERID = LONG;
using HREFTYPE = ULONG;
using WORD = uint16_t;

constexpr HRESULT TYPE_E_ELEMENTNOTFOUND = static_cast<HRESULT>(0x8002802Bu);

constexpr WORD VT_I4 = 3, VT_BSTR = 8, VT_VARIANT = 12, VT_HRESULT = 25, VT_PTR = 26,
               VT_SAFEARRAY = 27, VT_CARRAY = 28, VT_USERDEFINED = 29;

enum TYPEKIND : int32_t { TKIND_ENUM, TKIND_RECORD, TKIND_MODULE, TKIND_INTERFACE, TKIND_DISPATCH };
enum FUNCKIND : int32_t { FUNC_VIRTUAL, FUNC_PUREVIRTUAL };
enum INVOKEKIND : int32_t { INVOKE_FUNC = 1, INVOKE_PROPERTYGET = 2, INVOKE_PROPERTYPUT = 4 };
enum CALLCONV : int32_t { CC_STDCALL = 4 };
enum VARKIND : int32_t { VAR_PERINSTANCE, VAR_STATIC, VAR_CONST };
enum SYSKIND : int32_t { SYS_WIN64 = 3 };

struct ARRAYDESC;
struct TYPEDESC {
  union {
    TYPEDESC* lptdesc;
    ARRAYDESC* lpadesc;
    HREFTYPE hreftype;
  };
  WORD vt;
};
struct SAFEARRAYBOUND {
  ULONG cElements;
  LONG lLbound;
};
struct ARRAYDESC {
  TYPEDESC tdescElem;
  uint16_t cDims;
  SAFEARRAYBOUND rgbounds[1];
};
struct PARAMDESCEX {
  ULONG cBytes;
  VARIANT varDefaultValue;
};
struct PARAMDESC {
  PARAMDESCEX* pparamdescex;
  uint16_t wParamFlags;
};
struct IDLDESC {
  uintptr_t dwReserved;
  uint16_t wIDLFlags;
};
struct ELEMDESC {
  TYPEDESC tdesc;
  PARAMDESC paramdesc;
};
struct FUNCDESC {
  MEMBERID memid;
  HRESULT* lprgscode;
  ELEMDESC* lprgelemdescParam;
  FUNCKIND funckind;
  INVOKEKIND invkind;
  CALLCONV callconv;
  int16_t cParams;
  int16_t cParamsOpt;
  int16_t oVft;
  int16_t cScodes;
  ELEMDESC elemdescFunc;
  WORD wFuncFlags;
};
struct VARDESC {
  MEMBERID memid;
  WCHAR* lpstrSchema;
  union {
    ULONG oInst;
    VARIANT* lpvarValue;
  };
  ELEMDESC elemdescVar;
  WORD wVarFlags;
  VARKIND varkind;
};
struct TYPEATTR {
  GUID guid;
  uint32_t lcid;
  uint32_t dwReserved;
  MEMBERID memidConstructor;
  MEMBERID memidDestructor;
  WCHAR* lpstrSchema;
  ULONG cbSizeInstance;
  TYPEKIND typekind;
  WORD cFuncs;
  WORD cVars;
  WORD cImplTypes;
  WORD cbSizeVft;
  WORD cbAlignment;
  WORD wTypeFlags;
  WORD wMajorVerNum;
  WORD wMinorVerNum;
  TYPEDESC tdescAlias;
  IDLDESC idldescType;
};
struct TLIBATTR {
  GUID guid;
  uint32_t lcid;
  SYSKIND syskind;
  WORD wMajorVerNum;
  WORD wMinorVerNum;
  WORD wLibFlags;
};

struct ITypeLib;

struct ITypeInfo : IUnknown {
  static constexpr GUID IID{0x00020401, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD GetTypeAttr(TYPEATTR** result) = 0;
  virtual HRESULT METHOD GetTypeComp(IUnknown** result) = 0;
  virtual HRESULT METHOD GetFuncDesc(uint32_t index, FUNCDESC** result) = 0;
  virtual HRESULT METHOD GetVarDesc(uint32_t index, VARDESC** result) = 0;
  virtual HRESULT METHOD GetNames(MEMBERID member, BSTR* names, uint32_t most,
                                  uint32_t* count) = 0;
  virtual HRESULT METHOD GetRefTypeOfImplType(uint32_t index, HREFTYPE* result) = 0;
  virtual HRESULT METHOD GetImplTypeFlags(uint32_t index, int32_t* result) = 0;
  virtual HRESULT METHOD GetIDsOfNames(WCHAR** names, uint32_t count, MEMBERID* ids) = 0;
  virtual HRESULT METHOD Invoke(void* object, MEMBERID member, WORD flags, void* parameters,
                                VARIANT* result, void* exception, uint32_t* badArgument) = 0;
  virtual HRESULT METHOD GetDocumentation(MEMBERID member, BSTR* name, BSTR* text,
                                          uint32_t* context, BSTR* file) = 0;
  virtual HRESULT METHOD GetDllEntry(MEMBERID member, INVOKEKIND kind, BSTR* dll, BSTR* name,
                                     WORD* ordinal) = 0;
  virtual HRESULT METHOD GetRefTypeInfo(HREFTYPE type, ITypeInfo** result) = 0;
  virtual HRESULT METHOD AddressOfMember(MEMBERID member, INVOKEKIND kind, void** result) = 0;
  virtual HRESULT METHOD CreateInstance(IUnknown* outer, const GUID& iid, void** result) = 0;
  virtual HRESULT METHOD GetMops(MEMBERID member, BSTR* result) = 0;
  virtual HRESULT METHOD GetContainingTypeLib(ITypeLib** library, uint32_t* index) = 0;
  virtual void METHOD ReleaseTypeAttr(TYPEATTR* attributes) = 0;
  virtual void METHOD ReleaseFuncDesc(FUNCDESC* function) = 0;
  virtual void METHOD ReleaseVarDesc(VARDESC* variable) = 0;
};

struct ITypeLib : IUnknown {
  static constexpr GUID IID{0x00020402, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual uint32_t METHOD GetTypeInfoCount() = 0;
  virtual HRESULT METHOD GetTypeInfo(uint32_t index, ITypeInfo** result) = 0;
  virtual HRESULT METHOD GetTypeInfoType(uint32_t index, TYPEKIND* result) = 0;
  virtual HRESULT METHOD GetTypeInfoOfGuid(const GUID& guid, ITypeInfo** result) = 0;
  virtual HRESULT METHOD GetLibAttr(TLIBATTR** result) = 0;
  virtual HRESULT METHOD GetTypeComp(IUnknown** result) = 0;
  virtual HRESULT METHOD GetDocumentation(int32_t index, BSTR* name, BSTR* text, uint32_t* context,
                                          BSTR* file) = 0;
  virtual HRESULT METHOD IsName(WCHAR* name, ULONG hash, int32_t* found) = 0;
  virtual HRESULT METHOD FindName(WCHAR* name, ULONG hash, ITypeInfo** types, MEMBERID* ids,
                                  uint16_t* found) = 0;
  virtual void METHOD ReleaseTLibAttr(TLIBATTR* attributes) = 0;
};

}  // namespace typeinfo
