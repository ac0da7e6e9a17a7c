// Interfaces and GUIDs as native results, outs that are valid after a failure, and interfaces that
// the caller asks for in the middle of the parameters.

#include "com.h"
#include "report.h"

constexpr HRESULT DISP_E_UNKNOWNNAME = static_cast<HRESULT>(0x80020006u);
constexpr GUID FIRST{0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF}};

// With ms_abi GCC and Clang for Linux do not return structs as MSVC does, so the hidden pointer is
// written out. Without it they follow the Itanium C++ ABI.
#ifdef MS_ABI
#define GUID_RESULT GUID*
#define HIDDEN GUID *result,
#else
#define GUID_RESULT GUID
#define HIDDEN
#endif

struct IResults : IUnknown {
  static constexpr GUID IID{
      0x9F203B4C, 0x5D6E, 0x4F70, {0xA1, 0x92, 0x83, 0x74, 0x65, 0x56, 0x47, 0x38}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // With a reference.
  virtual IResults* METHOD Create(ULONG version) = 0;
  // Without one: 0 is none, 1 the object itself, 2 another that it keeps.
  virtual IResults* METHOD Lend(int which) = 0;
  virtual GUID_RESULT METHOD Id(HIDDEN int index) = 0;
  // IDispatch::GetIDsOfNames: -1 for the names that are not known, and a failure.
  virtual HRESULT METHOD GetIDs(ULONG nameCount, const WCHAR** names, ULONG idCount,
                                int* ids) = 0;
  // The size and the object are valid after a failure.
  virtual HRESULT METHOD GetData(ULONG* size, IResults** rest, LONG* flags) = 0;
  // D3D12CreateDevice, but for the last parameter.
  virtual HRESULT METHOD CreateAs(const GUID& iid, void** object, int flags) = 0;
  // IDWriteTextAnalysisSource::GetTextAtPosition: no zero at its end; NULL behind the last unit.
  virtual HRESULT METHOD GetTextAt(ULONG position, const WCHAR** text, ULONG* length) = 0;
};

namespace {

struct Results final : Counted<IResults> {
  IResults* other = nullptr;

  IResults* METHOD Create(ULONG version) override {
    if (version == 0) {
      return nullptr;
    }
    AddRef();
    return this;
  }

  IResults* METHOD Lend(int which) override {
    return which == 0 ? nullptr : which == 1 ? this : other;
  }

  GUID_RESULT METHOD Id(HIDDEN int index) override {
    GUID id = FIRST;
    id.Data4[7] = static_cast<uint8_t>(index);
#ifdef MS_ABI
    *result = id;
    return result;
#else
    return id;
#endif
  }

  HRESULT METHOD GetIDs(ULONG nameCount, const WCHAR** names, ULONG idCount, int* ids) override {
    HRESULT hr = S_OK;
    for (ULONG i = 0; i < nameCount && i < idCount; i++) {
      ids[i] = names[i][0] == u'?' ? -1 : static_cast<int>(i + 1);
      hr = ids[i] == -1 ? DISP_E_UNKNOWNNAME : hr;
    }
    return hr;
  }

  HRESULT METHOD GetData(ULONG* size, IResults** rest, LONG* flags) override {
    HRESULT hr = *size >= 10 ? S_OK : static_cast<HRESULT>(0x887A0003u);
    *size = 10;
    AddRef();
    *rest = this;
    *flags = 7;
    return hr;
  }

  HRESULT METHOD CreateAs(const GUID& iid, void** object, int flags) override {
    if (object == nullptr) {
      return S_FALSE;
    }
    HRESULT hr = QueryInterface(iid, object);
    return hr < 0 ? hr : flags;
  }

  HRESULT METHOD GetTextAt(ULONG position, const WCHAR** text, ULONG* length) override {
    static constexpr WCHAR TEXT[]{u'a', 0, u'b', u'c', u'x', u'x'};
    *text = position < 4 ? TEXT + position : nullptr;
    *length = position < 4 ? 4 - position : 0;
    return S_OK;
  }
};

}  // namespace

EXPORT(void) results_create(Created* created) {
  create<IResults, Results>(created);
  Created second;
  create<IResults, Results>(&second);
  static_cast<Results*>(static_cast<IResults*>(created->pointer))->other =
      static_cast<IResults*>(second.pointer);
}

// The references to the object that another one keeps, its own among them.
EXPORT(int64_t) results_otherRefs(IResults* object) {
  return static_cast<Results*>(static_cast<Results*>(object)->other)->counts.refs;
}

// Calls an object that does as Results does; its other object has no reference but this one's.
EXPORT(void) results_check(IResults* object, char* buffer, int64_t size) {
  Report report(buffer, size);
  report.expect(object->Create(0) == nullptr, "Create 0");
  IResults* created = object->Create(1);
  report.expect(created == object, "Create");
  created->Release();

  report.expect(object->Lend(0) == nullptr, "Lend 0");
  report.expect(object->Lend(1) == object, "Lend 1");
  IResults* other = object->Lend(2);
  report.expect(other != nullptr && other != object && object->Lend(2) == other, "Lend 2");
  // It lives, although nobody else holds it.
  report.expect(other->AddRef() == 2 && other->Release() == 1, "other's references");

#ifdef MS_ABI
  GUID id{};
  report.expect(object->Id(&id, 3) == &id, "where the Id is");
#else
  GUID id = object->Id(3);
#endif
  report.expect(id.Data1 == FIRST.Data1 && id.Data4[6] == FIRST.Data4[6] && id.Data4[7] == 3,
                "Id");

  const WCHAR* names[]{u"a", u"?", u"c"};
  int ids[]{9, 9, 9};
  report.expect(object->GetIDs(3, names, 3, ids) == DISP_E_UNKNOWNNAME, "GetIDs");
  report.expect(ids[0] == 1 && ids[1] == -1 && ids[2] == 3, "ids");
  names[1] = u"b";
  report.expect(object->GetIDs(3, names, 3, ids) == S_OK && ids[1] == 2, "GetIDs of all");

  ULONG needed = 3;
  IResults* rest = nullptr;
  LONG flags = 9;
  report.expect(object->GetData(&needed, &rest, &flags) == static_cast<HRESULT>(0x887A0003u),
                "GetData");
  report.expect(needed == 10 && rest == object && flags == 0, "outs of GetData");
  rest->Release();
  rest = nullptr;
  report.expect(object->GetData(&needed, &rest, &flags) == S_OK, "GetData again");
  report.expect(needed == 10 && rest == object && flags == 7, "outs of GetData again");
  rest->Release();

  void* as = nullptr;
  report.expect(object->CreateAs(IResults::IID, &as, 5) == 5 && as == object, "CreateAs");
  static_cast<IUnknown*>(as)->Release();
  report.expect(object->CreateAs(IUnknown::IID, &as, 0) == S_OK && as != nullptr, "an IUnknown");
  static_cast<IUnknown*>(as)->Release();
  as = object;
  report.expect(object->CreateAs(FIRST, &as, 0) == E_NOINTERFACE && as == nullptr, "no interface");
  report.expect(object->CreateAs(IResults::IID, nullptr, 0) == S_FALSE, "CreateAs nothing");

  const WCHAR* text = names[0];
  ULONG length = 9;
  report.expect(object->GetTextAt(1, &text, &length) == S_OK && length == 3, "GetTextAt");
  report.expect(text[0] == 0 && text[1] == u'b' && text[2] == u'c', "text");
  const WCHAR* again = nullptr;
  report.expect(object->GetTextAt(1, &again, &length) == S_OK && again == text, "the same text");
  report.expect(object->GetTextAt(4, &text, &length) == S_OK && text == nullptr && length == 0,
                "GetTextAt the end");
}
