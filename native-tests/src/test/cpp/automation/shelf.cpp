// Callers of a Java object of a dual interface: through its slots, and by GetIDsOfNames and Invoke
// as a script engine does it.

#include <vector>

#include "automation/dispatch.h"
#include "report.h"

using namespace dispatch;

struct IShelf : IDispatch {
  virtual HRESULT METHOD Add(LONG amount, BSTR note, int16_t loud, LONG* result) = 0;
  virtual HRESULT METHOD get_Item(LONG index, BSTR* result) = 0;
  virtual HRESULT METHOD put_Item(LONG index, BSTR value) = 0;
  virtual HRESULT METHOD Halve(LONG* number, BSTR* words) = 0;
  virtual HRESULT METHOD get__NewEnum(IEnumVARIANT** result) = 0;
  virtual HRESULT METHOD Fail() = 0;
};

namespace {

constexpr HRESULT DISP_E_PARAMNOTFOUND = static_cast<HRESULT>(0x80020004u);
constexpr HRESULT DISP_E_OVERFLOW = static_cast<HRESULT>(0x8002000Au);
constexpr HRESULT DISP_E_PARAMNOTOPTIONAL = static_cast<HRESULT>(0x8002000Fu);

// Texts that stay the caller's.
struct OwnMemory {
  static void* allocate(size_t size) {
    return arrays::ownMemory.allocate(static_cast<int64_t>(size));
  }
  static void free(void* memory) { arrays::ownMemory.free(memory); }
};

struct Arguments {
  std::vector<VARIANT> values;
  std::vector<DISPID> names;

  // In the order of memory: those with a name first, then the last one first.
  Arguments& number(LONG value) {
    VARIANT variant{};
    variant.vt = VT_I4;
    variant.lVal = value;
    values.push_back(variant);
    return *this;
  }
  Arguments& real(double value) {
    VARIANT variant{};
    variant.vt = VT_R8;
    variant.dblVal = value;
    values.push_back(variant);
    return *this;
  }
  Arguments& error(HRESULT value) {
    number(value);
    values.back().vt = VT_ERROR;
    return *this;
  }
  Arguments& text(const std::u16string& value) {
    VARIANT variant{};
    variant.vt = VT_BSTR;
    variant.bstrVal = OwnedBstr<OwnMemory>::copy(value.c_str(), value.size());
    values.push_back(variant);
    return *this;
  }
  Arguments& place(uint16_t vt, void* pointer) {
    VARIANT variant{};
    variant.vt = static_cast<uint16_t>(VT_BYREF | vt);
    variant.byref = pointer;
    values.push_back(variant);
    return *this;
  }
  Arguments& name(DISPID id) {
    names.push_back(id);
    return *this;
  }
  ~Arguments() {
    for (VARIANT& value : values) {
      if (value.vt == VT_BSTR) {
        OwnedBstr<OwnMemory>::free(value.bstrVal);
      }
    }
  }
};

struct Call {
  VARIANT result{};
  EXCEPINFO exception{};
  uint32_t badArgument = 77;
  HRESULT hr;

  Call(IDispatch* object, DISPID member, uint16_t flags, Arguments& arguments) {
    DISPPARAMS parameters{arguments.values.data(), arguments.names.data(),
                          static_cast<uint32_t>(arguments.values.size()),
                          static_cast<uint32_t>(arguments.names.size())};
    GUID null{};
    hr = object->Invoke(member, null, 0x409, flags, &parameters, &result, &exception, &badArgument);
  }
  ~Call() { clear(result); }
};

constexpr uint16_t METHOD_ = 1, GET = 2, PUT = 4, PUTREF = 8;
constexpr DISPID PROPERTYPUT = -3;

}  // namespace

EXPORT(void) shelf_membersHaveNumbers(IShelf* shelf, char* text, int64_t size) {
  Report report(text, size);
  GUID null{};
  WCHAR* names[] = {const_cast<WCHAR*>(u"aDD"), const_cast<WCHAR*>(u"LOUD"),
                    const_cast<WCHAR*>(u"amount"), const_cast<WCHAR*>(u"nothing")};
  DISPID ids[] = {-77, -77, -77, -77};
  HRESULT hr = shelf->GetIDsOfNames(null, names, 3, 0x409, ids);
  report.expect(hr == S_OK && ids[0] == 1 && ids[1] == 2 && ids[2] == 0, "add: %x %d %d %d", hr,
                ids[0], ids[1], ids[2]);
  hr = shelf->GetIDsOfNames(null, names, 4, 0x409, ids);
  report.expect(hr == DISP_E_UNKNOWNNAME && ids[0] == 1 && ids[3] == -1, "unknown: %x %d", hr,
                ids[3]);
  const char16_t* others[] = {u"Item", u"HALVE", u"_NewEnum", u"get_Item"};
  DISPID expected[] = {0, 2, -1, -1};
  for (int i = 0; i < 4; i++) {
    WCHAR* name = const_cast<WCHAR*>(others[i]);
    DISPID id = -77;
    hr = shelf->GetIDsOfNames(null, &name, 1, 0x409, &id);
    report.expect(id == expected[i] && hr == (id == -1 ? DISP_E_UNKNOWNNAME : S_OK), "%d: %x %d",
                  i, hr, id);
  }
}

EXPORT(void) shelf_methodsAreCalled(IShelf* shelf, char* text, int64_t size) {
  Report report(text, size);
  {
    Arguments arguments;
    Call call(shelf, 1, METHOD_ | GET, arguments.text(u"n").text(u" 5 "));
    report.expect(call.hr == S_OK && call.result.vt == VT_I4 && call.result.lVal == 1, "add: %x",
                  call.hr);
  }
  {
    Arguments arguments;
    Call call(shelf, 1, METHOD_, arguments.error(DISP_E_PARAMNOTFOUND).real(41.5));
    report.expect(call.hr == S_OK && call.result.lVal == 2, "add by default: %x", call.hr);
  }
  {
    Arguments arguments;
    arguments.number(0).text(u"n").number(7).name(2).name(1).name(0);
    Call call(shelf, 1, METHOD_, arguments);
    report.expect(call.hr == S_OK && call.result.lVal == 3, "add by name: %x", call.hr);
  }
  {
    Arguments arguments;
    int16_t truth = 0;
    LONG number = 12;
    arguments.place(VT_BOOL, &truth).place(VT_I4, &number).number(-1).name(2);
    Call call(shelf, 1, METHOD_, arguments);
    report.expect(call.hr == S_OK && call.result.lVal == 4, "add of places: %x", call.hr);
  }
  BSTR note = OwnedBstr<OwnMemory>::copy(u"slot", 4);
  LONG result = 0;
  HRESULT hr = shelf->Add(9, note, -1, &result);
  OwnedBstr<OwnMemory>::free(note);
  report.expect(hr == S_OK && result == 5, "through the slot: %x %d", hr, result);
}

EXPORT(void) shelf_propertiesAreReadAndWritten(IShelf* shelf, char* text, int64_t size) {
  Report report(text, size);
  {
    Arguments arguments;
    Call call(shelf, 0, PUT, arguments.text(u"one").number(1).name(PROPERTYPUT));
    report.expect(call.hr == S_OK && call.result.vt == VT_EMPTY, "put: %x", call.hr);
  }
  {
    Arguments arguments;
    Call call(shelf, 0, PUT | PUTREF, arguments.real(2.5).text(u"2").name(PROPERTYPUT));
    report.expect(call.hr == S_OK, "put a number: %x", call.hr);
  }
  {
    Arguments arguments;
    Call call(shelf, 0, METHOD_ | GET, arguments.number(1));
    report.expect(call.hr == S_OK && call.result.vt == VT_BSTR &&
                      textOf(call.result.bstrVal) == u"one",
                  "get: %x", call.hr);
  }
  BSTR item = nullptr;
  HRESULT hr = shelf->get_Item(2, &item);
  report.expect(hr == S_OK && textOf(item) == u"2.5", "through the slot: %x", hr);
  freeBstr(item);
}

EXPORT(void) shelf_placesAreReplaced(IShelf* shelf, char* text, int64_t size) {
  Report report(text, size);
  LONG number = 42;
  BSTR words = bstr(u"before");
  {
    Arguments arguments;
    Call call(shelf, 2, METHOD_, arguments.place(VT_BSTR, &words).place(VT_I4, &number));
    report.expect(call.hr == S_OK && number == 21 && textOf(words) == u"halved", "halve: %x %d",
                  call.hr, number);
    freeBstr(words);
  }
  VARIANT any{};
  any.vt = VT_BSTR;
  any.bstrVal = bstr(u"20");
  VARIANT empty{};
  {
    Arguments arguments;
    Call call(shelf, 2, METHOD_,
              arguments.place(VT_VARIANT, &empty).place(VT_VARIANT, &any));
    report.expect(call.hr == S_OK && any.vt == VT_I4 && any.lVal == 10 && empty.vt == VT_BSTR,
                  "halve variants: %x vt %d", call.hr, any.vt);
    clear(any);
    clear(empty);
  }
  {
    // Who passes values does not want them back.
    Arguments arguments;
    Call call(shelf, 2, METHOD_, arguments.number(0).number(6));
    report.expect(call.hr == S_OK, "halve values: %x", call.hr);
  }
}

EXPORT(void) shelf_wrongCallsAreRefused(IShelf* shelf, char* text, int64_t size) {
  Report report(text, size);
  struct Case {
    const char* name;
    DISPID member;
    uint16_t flags;
    Arguments arguments;
    HRESULT hr;
    uint32_t badArgument;
  };
  std::vector<Case> cases(10);
  auto set = [&cases](int i, const char* name, DISPID member, uint16_t flags, HRESULT hr,
                      uint32_t badArgument) -> Arguments& {
    cases[static_cast<size_t>(i)].name = name;
    cases[static_cast<size_t>(i)].member = member;
    cases[static_cast<size_t>(i)].flags = flags;
    cases[static_cast<size_t>(i)].hr = hr;
    cases[static_cast<size_t>(i)].badArgument = badArgument;
    return cases[static_cast<size_t>(i)].arguments;
  };
  // The first of two arguments is the last in memory.
  set(0, "no number", 1, METHOD_, DISP_E_TYPEMISMATCH, 1).text(u"n").text(u"words");
  set(1, "too large", 1, METHOD_, DISP_E_OVERFLOW, 0).real(3e9);
  set(2, "no truth, by name", 1, METHOD_, DISP_E_TYPEMISMATCH, 0).text(u"maybe").number(1).name(2);
  set(3, "left out", 1, METHOD_, DISP_E_PARAMNOTOPTIONAL, 1).text(u"n").error(DISP_E_PARAMNOTFOUND);
  set(4, "none", 1, METHOD_, DISP_E_BADPARAMCOUNT, 77);
  set(5, "too many", 1, METHOD_, DISP_E_BADPARAMCOUNT, 77).number(4).number(3).number(2).number(1);
  set(6, "no parameter", 1, METHOD_, DISP_E_PARAMNOTFOUND, 0).number(4).number(3).name(3);
  set(7, "no member", 4711, METHOD_, DISP_E_MEMBERNOTFOUND, 77);
  set(8, "a method is no property", 1, GET, DISP_E_MEMBERNOTFOUND, 77).number(1);
  set(9, "an error is no number", 1, METHOD_, DISP_E_TYPEMISMATCH, 0).error(E_FAIL);
  for (Case& wrong : cases) {
    Call call(shelf, wrong.member, wrong.flags, wrong.arguments);
    report.expect(call.hr == wrong.hr && call.badArgument == wrong.badArgument &&
                      call.result.vt == VT_EMPTY && call.exception.scode == 0,
                  "%s: %x, argument %u", wrong.name, call.hr, call.badArgument);
  }
}

EXPORT(void) shelf_exceptionsArrive(IShelf* shelf, char* text, int64_t size) {
  Report report(text, size);
  Arguments none;
  Call call(shelf, 3, METHOD_, none);
  EXCEPINFO& e = call.exception;
  report.expect(call.hr == DISP_E_EXCEPTION, "fail: %x", call.hr);
  report.expect(e.scode == static_cast<HRESULT>(0x80040111u) && e.wCode == 0, "scode: %x", e.scode);
  report.expect(textOf(e.bstrSource) == u"Shelf.Java" &&
                    textOf(e.bstrDescription) == u"no sh\u00e4lf",
                "texts: %s, %s", narrow(textOf(e.bstrSource)).c_str(),
                narrow(textOf(e.bstrDescription)).c_str());
  freeBstr(e.bstrSource);
  freeBstr(e.bstrDescription);
  freeBstr(e.bstrHelpFile);
}
