// A type library of one dual interface, which counts what it lends; and a reader of one in Java.

#include "automation/typeinfo.h"
#include "report.h"

using namespace typeinfo;
using dispatch::bstr;
using dispatch::freeBstr;
using dispatch::textOf;

namespace {

constexpr GUID THING{0x3B1F7A23, 0x6C4D, 0x4E5F, {0x8A, 0x9B, 0x0C, 0x1D, 0x2E, 0x3F, 0x40, 0x51}};
constexpr HREFTYPE BASE = 0x77, MISSING = 0x78;

HRESULT texts(const char16_t* nameText, const char16_t* docText, BSTR* name, BSTR* text,
              uint32_t* context, BSTR* file) {
  if (name != nullptr) {
    *name = bstr(nameText);
  }
  if (text != nullptr) {
    *text = docText == nullptr ? nullptr : bstr(docText);
  }
  if (context != nullptr) {
    *context = 42;
  }
  if (file != nullptr) {
    *file = nullptr;
  }
  return S_OK;
}

// How many structs are lent, and which call of GetNames fails.
int64_t lent = 0;
int64_t failsAt = -1;

// What IThing derives from: a name alone.
struct Base final : Counted<ITypeInfo> {
  TYPEATTR attributes{};

  Base() {
    attributes.guid = dispatch::IDispatch::IID;
    attributes.typekind = TKIND_INTERFACE;
  }

  HRESULT METHOD GetTypeAttr(TYPEATTR** result) override {
    lent++;
    *result = &attributes;
    return S_OK;
  }
  HRESULT METHOD GetTypeComp(IUnknown**) override { return E_NOTIMPL; }
  HRESULT METHOD GetFuncDesc(uint32_t, FUNCDESC**) override { return TYPE_E_ELEMENTNOTFOUND; }
  HRESULT METHOD GetVarDesc(uint32_t, VARDESC**) override { return TYPE_E_ELEMENTNOTFOUND; }
  HRESULT METHOD GetNames(MEMBERID, BSTR*, uint32_t, uint32_t*) override { return E_NOTIMPL; }
  HRESULT METHOD GetRefTypeOfImplType(uint32_t, HREFTYPE*) override { return E_NOTIMPL; }
  HRESULT METHOD GetImplTypeFlags(uint32_t, int32_t*) override { return E_NOTIMPL; }
  HRESULT METHOD GetIDsOfNames(WCHAR**, uint32_t, MEMBERID*) override { return E_NOTIMPL; }
  HRESULT METHOD Invoke(void*, MEMBERID, WORD, void*, VARIANT*, void*, uint32_t*) override {
    return E_NOTIMPL;
  }
  HRESULT METHOD GetDocumentation(MEMBERID, BSTR* name, BSTR* text, uint32_t* context,
                                  BSTR* file) override {
    return texts(u"IDispatch", nullptr, name, text, context, file);
  }
  HRESULT METHOD GetDllEntry(MEMBERID, INVOKEKIND, BSTR*, BSTR*, WORD*) override {
    return E_NOTIMPL;
  }
  HRESULT METHOD GetRefTypeInfo(HREFTYPE, ITypeInfo**) override { return E_NOTIMPL; }
  HRESULT METHOD AddressOfMember(MEMBERID, INVOKEKIND, void**) override { return E_NOTIMPL; }
  HRESULT METHOD CreateInstance(IUnknown*, const GUID&, void**) override { return E_NOTIMPL; }
  HRESULT METHOD GetMops(MEMBERID, BSTR*) override { return E_NOTIMPL; }
  HRESULT METHOD GetContainingTypeLib(ITypeLib**, uint32_t*) override { return E_NOTIMPL; }
  void METHOD ReleaseTypeAttr(TYPEATTR*) override { lent--; }
  void METHOD ReleaseFuncDesc(FUNCDESC*) override { lent--; }
  void METHOD ReleaseVarDesc(VARDESC*) override { lent--; }
};

Base base;

// interface IThing : IDispatch {
//   [id(5)] HRESULT Find([in, defaultvalue(7)] long index, [in] SAFEARRAY(VARIANT) all,
//                        [in] BSTR names[2][3], [out, retval] IDispatch** result);
//   [id(6), propput, hidden] HRESULT Size([in] missing* rhs);
// }, with a constant, which such an interface has not, but a struct of oaidl.h may.
struct Thing final : Counted<ITypeInfo> {
  ITypeLib* library = nullptr;
  TYPEATTR attributes{};
  TYPEDESC variant{}, named{}, pointer{}, unknown{};
  struct {
    ARRAYDESC array;
    SAFEARRAYBOUND more;
  } names{};
  PARAMDESCEX otherwise{};
  ELEMDESC find[4]{}, size[1]{};
  FUNCDESC functions[2]{};
  VARIANT value{};
  VARDESC variable{};

  Thing() {
    attributes.guid = THING;
    attributes.typekind = TKIND_INTERFACE;
    attributes.cFuncs = 2;
    attributes.cVars = 1;
    attributes.cImplTypes = 1;
    attributes.cbSizeVft = 72;
    attributes.cbSizeInstance = 8;
    attributes.wTypeFlags = 0x1140;
    variant.vt = VT_VARIANT;
    named.vt = VT_USERDEFINED;
    named.hreftype = BASE;
    pointer.vt = VT_PTR;
    pointer.lptdesc = &named;
    unknown.vt = VT_USERDEFINED;
    unknown.hreftype = MISSING;
    names.array.tdescElem.vt = VT_BSTR;
    names.array.cDims = 2;
    names.array.rgbounds[0] = {2, 0};
    // The second dimension lies behind the first, whatever the compiler puts into the struct.
    SAFEARRAYBOUND second{3, 1};
    std::memcpy(reinterpret_cast<char*>(&names) + offsetof(ARRAYDESC, rgbounds) + sizeof second,
                &second, sizeof second);
    otherwise.cBytes = sizeof otherwise;
    otherwise.varDefaultValue.vt = VT_I4;
    otherwise.varDefaultValue.lVal = 7;
    find[0].tdesc.vt = VT_I4;
    find[0].paramdesc = {&otherwise, 0x31};
    find[1].tdesc.vt = VT_SAFEARRAY;
    find[1].tdesc.lptdesc = &variant;
    find[1].paramdesc.wParamFlags = 1;
    find[2].tdesc.vt = VT_CARRAY;
    find[2].tdesc.lpadesc = &names.array;
    find[2].paramdesc.wParamFlags = 1;
    find[3].tdesc.vt = VT_PTR;
    find[3].tdesc.lptdesc = &pointer;
    find[3].paramdesc.wParamFlags = 0xA;
    functions[0].memid = 5;
    functions[0].lprgelemdescParam = find;
    functions[0].funckind = FUNC_PUREVIRTUAL;
    functions[0].invkind = INVOKE_FUNC;
    functions[0].callconv = CC_STDCALL;
    functions[0].cParams = 4;
    functions[0].cParamsOpt = -1;
    functions[0].oVft = 56;
    functions[0].elemdescFunc.tdesc.vt = VT_HRESULT;
    size[0].tdesc.vt = VT_PTR;
    size[0].tdesc.lptdesc = &unknown;
    size[0].paramdesc.wParamFlags = 1;
    functions[1] = functions[0];
    functions[1].memid = 6;
    functions[1].lprgelemdescParam = size;
    functions[1].invkind = INVOKE_PROPERTYPUT;
    functions[1].cParams = 1;
    functions[1].cParamsOpt = 0;
    functions[1].oVft = 64;
    functions[1].wFuncFlags = 0x40;
    value.vt = VT_I4;
    value.lVal = -42;
    variable.memid = 9;
    variable.lpvarValue = &value;
    variable.elemdescVar.tdesc.vt = VT_I4;
    variable.wVarFlags = 1;
    variable.varkind = VAR_CONST;
  }

  HRESULT METHOD GetTypeAttr(TYPEATTR** result) override {
    lent++;
    *result = &attributes;
    return S_OK;
  }
  HRESULT METHOD GetTypeComp(IUnknown**) override { return E_NOTIMPL; }
  HRESULT METHOD GetFuncDesc(uint32_t index, FUNCDESC** result) override {
    if (index >= 2) {
      return TYPE_E_ELEMENTNOTFOUND;
    }
    lent++;
    *result = &functions[index];
    return S_OK;
  }
  HRESULT METHOD GetVarDesc(uint32_t index, VARDESC** result) override {
    if (index >= 1) {
      return TYPE_E_ELEMENTNOTFOUND;
    }
    lent++;
    *result = &variable;
    return S_OK;
  }
  HRESULT METHOD GetNames(MEMBERID member, BSTR* result, uint32_t most, uint32_t* count) override {
    if (member == failsAt) {
      return E_FAIL;
    }
    static const std::u16string ofFind[] = {u"Find", u"index", u"all", u"names", u"found"};
    *count = member == 5 ? (most < 5 ? most : 5) : 1;
    for (uint32_t i = 0; i < *count; i++) {
      result[i] = bstr(member == 5 ? ofFind[i] : u"Size");
    }
    return S_OK;
  }
  HRESULT METHOD GetRefTypeOfImplType(uint32_t index, HREFTYPE* result) override {
    *result = BASE;
    return index == 0 ? S_OK : TYPE_E_ELEMENTNOTFOUND;
  }
  HRESULT METHOD GetImplTypeFlags(uint32_t, int32_t* result) override {
    *result = 1;
    return S_OK;
  }
  HRESULT METHOD GetIDsOfNames(WCHAR**, uint32_t, MEMBERID*) override { return E_NOTIMPL; }
  HRESULT METHOD Invoke(void*, MEMBERID, WORD, void*, VARIANT*, void*, uint32_t*) override {
    return E_NOTIMPL;
  }
  HRESULT METHOD GetDocumentation(MEMBERID member, BSTR* name, BSTR* text, uint32_t* context,
                                  BSTR* file) override {
    return member == -1  ? texts(u"IThing", u"a thing", name, text, context, file)
           : member == 9 ? texts(u"NONE", nullptr, name, text, context, file)
                         : texts(u"", u"a member", name, text, context, file);
  }
  HRESULT METHOD GetDllEntry(MEMBERID member, INVOKEKIND kind, BSTR* dll, BSTR* name,
                             WORD* ordinal) override {
    *dll = bstr(u"thing.dll");
    *name = nullptr;
    *ordinal = static_cast<WORD>(member * 10 + kind);
    return S_OK;
  }
  HRESULT METHOD GetRefTypeInfo(HREFTYPE type, ITypeInfo** result) override {
    if (type != BASE) {
      return TYPE_E_ELEMENTNOTFOUND;
    }
    base.AddRef();
    *result = &base;
    return S_OK;
  }
  HRESULT METHOD AddressOfMember(MEMBERID member, INVOKEKIND kind, void** result) override {
    *result = reinterpret_cast<void*>(static_cast<uintptr_t>(member * 100 + kind));
    return S_OK;
  }
  HRESULT METHOD CreateInstance(IUnknown*, const GUID& iid, void** result) override {
    return base.QueryInterface(iid, result);
  }
  HRESULT METHOD GetMops(MEMBERID, BSTR* result) override {
    *result = bstr(u"mops");
    return S_OK;
  }
  HRESULT METHOD GetContainingTypeLib(ITypeLib** library, uint32_t* index) override;
  void METHOD ReleaseTypeAttr(TYPEATTR* given) override { lent -= given == &attributes; }
  void METHOD ReleaseFuncDesc(FUNCDESC* given) override {
    lent -= given == &functions[0] || given == &functions[1];
  }
  void METHOD ReleaseVarDesc(VARDESC* given) override { lent -= given == &variable; }
};

struct Library final : Counted<ITypeLib> {
  Thing thing;
  TLIBATTR attributes{};

  Library() {
    attributes.guid = THING;
    attributes.lcid = 0x409;
    attributes.syskind = SYS_WIN64;
    attributes.wMajorVerNum = 3;
    attributes.wMinorVerNum = 40000;
    attributes.wLibFlags = 8;
    thing.library = this;
    thing.counts.refs = 0;
  }

  uint32_t METHOD GetTypeInfoCount() override { return 1; }
  HRESULT METHOD GetTypeInfo(uint32_t index, ITypeInfo** result) override {
    if (index != 0) {
      return TYPE_E_ELEMENTNOTFOUND;
    }
    thing.AddRef();
    *result = &thing;
    return S_OK;
  }
  HRESULT METHOD GetTypeInfoType(uint32_t, TYPEKIND* result) override {
    *result = TKIND_INTERFACE;
    return S_OK;
  }
  HRESULT METHOD GetTypeInfoOfGuid(const GUID& guid, ITypeInfo** result) override {
    return guid == THING ? GetTypeInfo(0, result) : TYPE_E_ELEMENTNOTFOUND;
  }
  HRESULT METHOD GetLibAttr(TLIBATTR** result) override {
    lent++;
    *result = &attributes;
    return S_OK;
  }
  HRESULT METHOD GetTypeComp(IUnknown**) override { return E_NOTIMPL; }
  HRESULT METHOD GetDocumentation(int32_t, BSTR* name, BSTR* text, uint32_t* context,
                                  BSTR* file) override {
    return texts(u"Things", nullptr, name, text, context, file);
  }
  HRESULT METHOD IsName(WCHAR* name, ULONG, int32_t* found) override {
    *found = name[0] == u't';
    name[0] = u'T';
    return S_OK;
  }
  HRESULT METHOD FindName(WCHAR*, ULONG, ITypeInfo**, MEMBERID*, uint16_t* found) override {
    *found = static_cast<uint16_t>(*found - 1);
    return S_OK;
  }
  void METHOD ReleaseTLibAttr(TLIBATTR* given) override { lent -= given == &attributes; }
};

HRESULT METHOD Thing::GetContainingTypeLib(ITypeLib** result, uint32_t* index) {
  if (result != nullptr) {
    library->AddRef();
    *result = library;
  }
  if (index != nullptr) {
    *index = 7;
  }
  return S_OK;
}

}  // namespace

EXPORT(void) typeinfo_create(Created* created) {
  lent = 0;
  failsAt = -1;
  create<ITypeLib, Library>(created);
}

EXPORT(int64_t) typeinfo_lent(int64_t) { return lent; }

EXPORT(void) typeinfo_failAt(int64_t member) { failsAt = member; }

// Reads what Java implements: a library of one type, of one function.
EXPORT(void) typeinfo_read(ITypeLib* library, char* text, int64_t size) {
  Report report(text, size);
  report.expect(library->GetTypeInfoCount() == 1, "count");
  TLIBATTR* about = nullptr;
  HRESULT hr = library->GetLibAttr(&about);
  if (report.expect(hr == S_OK && about != nullptr, "GetLibAttr: %x", hr)) {
    report.expect(about->guid == THING && about->lcid == 0x407 && about->syskind == SYS_WIN64 &&
                      about->wMajorVerNum == 5 && about->wMinorVerNum == 6,
                  "TLIBATTR");
    library->ReleaseTLibAttr(about);
  }
  ITypeInfo* type = nullptr;
  hr = library->GetTypeInfo(0, &type);
  if (!report.expect(hr == S_OK && type != nullptr, "GetTypeInfo: %x", hr)) {
    return;
  }
  TYPEATTR* attributes = nullptr;
  hr = type->GetTypeAttr(&attributes);
  if (report.expect(hr == S_OK && attributes != nullptr, "GetTypeAttr: %x", hr)) {
    report.expect(attributes->typekind == TKIND_DISPATCH && attributes->cFuncs == 1, "TYPEATTR");
    type->ReleaseTypeAttr(attributes);
  }
  FUNCDESC* function = nullptr;
  hr = type->GetFuncDesc(0, &function);
  if (report.expect(hr == S_OK && function != nullptr, "GetFuncDesc: %x", hr)) {
    report.expect(function->memid == 11 && function->invkind == INVOKE_PROPERTYGET &&
                      function->callconv == CC_STDCALL && function->cParams == 2 &&
                      function->cParamsOpt == 1 && function->oVft == 80 &&
                      function->wFuncFlags == 0x41,
                  "FUNCDESC");
    report.expect(function->elemdescFunc.tdesc.vt == VT_HRESULT, "result %d",
                  function->elemdescFunc.tdesc.vt);
    ELEMDESC* parameters = function->lprgelemdescParam;
    report.expect(parameters[0].tdesc.vt == VT_PTR && parameters[0].tdesc.lptdesc->vt == VT_I4 &&
                      parameters[0].paramdesc.wParamFlags == 0xA,
                  "parameter 0");
    report.expect(parameters[1].tdesc.vt == VT_USERDEFINED && parameters[1].tdesc.hreftype == 99 &&
                      parameters[1].paramdesc.wParamFlags == 0x30 &&
                      parameters[1].paramdesc.pparamdescex->cBytes == sizeof(PARAMDESCEX),
                  "parameter 1");
    type->ReleaseFuncDesc(function);
  }
  report.expect(type->GetFuncDesc(1, &function) == TYPE_E_ELEMENTNOTFOUND, "GetFuncDesc(1)");
  BSTR names[4] = {};
  uint32_t count = 99;
  hr = type->GetNames(11, names, 4, &count);
  report.expect(hr == S_OK && count == 2 && textOf(names[0]) == u"Item" &&
                    textOf(names[1]) == u"index" && names[2] == nullptr,
                "GetNames: %x %u", hr, count);
  freeBstr(names[0]);
  freeBstr(names[1]);
  BSTR name = nullptr;
  hr = type->GetDocumentation(-1, &name, nullptr, nullptr, nullptr);
  report.expect(hr == S_OK && textOf(name) == u"DThings", "GetDocumentation: %x", hr);
  freeBstr(name);
  type->Release();
}
