// Callers of Java objects by GetIDsOfNames and Invoke, as a script engine does it.

#include "automation/dispatch.h"
#include "report.h"

using namespace dispatch;

namespace {

// Texts that stay the caller's.
struct OwnMemory {
  static void* allocate(size_t size) {
    return arrays::ownMemory.allocate(static_cast<int64_t>(size));
  }
  static void free(void* memory) { arrays::ownMemory.free(memory); }
};

BSTR mine(const std::u16string& text) {
  BSTR result = BlockOfBstr<OwnMemory>::allocate(static_cast<uint32_t>(2 * text.size()));
  std::memcpy(result, text.c_str(), 2 * text.size());
  return result;
}

VARIANT number(LONG value) {
  VARIANT variant{};
  variant.vt = VT_I4;
  variant.lVal = value;
  return variant;
}

VARIANT text(BSTR value) {
  VARIANT variant{};
  variant.vt = VT_BSTR;
  variant.bstrVal = value;
  return variant;
}

struct Call {
  IDispatch* object;
  VARIANT result;
  EXCEPINFO exception;
  uint32_t badArgument = 77;

  explicit Call(IDispatch* object) : object(object) {
    std::memset(static_cast<void*>(&result), 0x5a, sizeof result);
    std::memset(static_cast<void*>(&exception), 0, sizeof exception);
  }

  DISPID id(const char16_t* name) {
    DISPID result = -77;
    WCHAR* names[] = {const_cast<WCHAR*>(name)};
    GUID null{};
    return object->GetIDsOfNames(null, names, 1, 0x409, &result) == S_OK ? result : -1;
  }

  HRESULT invoke(DISPID member, uint16_t flags, DISPPARAMS parameters) {
    GUID null{};
    return object->Invoke(member, null, 0x409, flags, &parameters, &result, &exception,
                          &badArgument);
  }
};

}  // namespace

// join(first, second, separator): texts, with the separator by name; it answers a text.
EXPORT(void) dispatch_callsByName(IDispatch* object, char* text_, int64_t size) {
  Report report(text_, size);
  DISPID ids[] = {-77, -77, -77};
  WCHAR* names[] = {const_cast<WCHAR*>(u"JOIN"), const_cast<WCHAR*>(u"Separator"),
                    const_cast<WCHAR*>(u"nothing")};
  GUID null{};
  HRESULT hr = object->GetIDsOfNames(null, names, 2, 0x409, ids);
  report.expect(hr == S_OK && ids[0] > 0 && ids[1] >= 0, "ids: %x %d %d", hr, ids[0], ids[1]);
  DISPID unknown[3];
  hr = object->GetIDsOfNames(null, names, 3, 0x409, unknown);
  report.expect(hr == DISP_E_UNKNOWNNAME && unknown[0] == ids[0] && unknown[2] == -1,
                "unknown: %x %d %d", hr, unknown[0], unknown[2]);

  VARIANT arguments[] = {text(mine(u"+")), text(mine(u"b")), text(mine(u"a"))};
  Call call(object);
  hr = call.invoke(ids[0], 1, {arguments, &ids[1], 3, 1});
  report.expect(hr == S_OK && call.result.vt == VT_BSTR, "join: %x vt %d", hr, call.result.vt);
  report.expect(textOf(call.result.bstrVal) == u"a+b", "text: %s",
                narrow(textOf(call.result.bstrVal)).c_str());
  freeBstr(call.result.bstrVal);
  for (VARIANT& argument : arguments) {
    BlockOfBstr<OwnMemory>::free(argument.bstrVal);
  }
}

// twice(&text, &number) replaces what the places hold.
EXPORT(void) dispatch_placesAreReplaced(IDispatch* object, char* text_, int64_t size) {
  Report report(text_, size);
  BSTR place = bstr(u"ab");
  VARIANT any = number(21);
  VARIANT arguments[2]{};
  arguments[1].vt = VT_BYREF | VT_BSTR;
  arguments[1].pbstrVal = &place;
  arguments[0].vt = VT_BYREF | VT_VARIANT;
  arguments[0].pvarVal = &any;
  Call call(object);
  HRESULT hr = call.invoke(call.id(u"twice"), 1, {arguments, nullptr, 2, 0});
  report.expect(hr == S_OK, "twice: %x", hr);
  report.expect(textOf(place) == u"abab", "text: %s", narrow(textOf(place)).c_str());
  report.expect(any.vt == VT_I4 && any.lVal == 42, "number: vt %d, %d", any.vt, any.lVal);
  report.expect(call.result.vt == VT_EMPTY, "result: vt %d", call.result.vt);
  freeBstr(place);
}

// fails(): an exception of Java.
EXPORT(void) dispatch_exceptionsArrive(IDispatch* object, char* text_, int64_t size) {
  Report report(text_, size);
  Call call(object);
  HRESULT hr = call.invoke(call.id(u"fails"), 1, {nullptr, nullptr, 0, 0});
  EXCEPINFO& e = call.exception;
  report.expect(hr == DISP_E_EXCEPTION, "fails: %x", hr);
  report.expect(e.wCode == 0 && e.scode == static_cast<HRESULT>(0x80040111u), "code: %d %x",
                e.wCode, e.scode);
  report.expect(textOf(e.bstrSource) == u"Ledger.Java", "source: %s",
                narrow(textOf(e.bstrSource)).c_str());
  report.expect(textOf(e.bstrDescription) == u"no \u00e4ccount", "description: %s",
                narrow(textOf(e.bstrDescription)).c_str());
  report.expect(textOf(e.bstrHelpFile) == u"help.chm" && e.dwHelpContext == 0xffffffff,
                "help: %s %x", narrow(textOf(e.bstrHelpFile)).c_str(), e.dwHelpContext);
  report.expect(e.pfnDeferredFillIn == nullptr && e.pvReserved == nullptr, "reserved");
  report.expect(call.result.vt == VT_EMPTY, "result: vt %d", call.result.vt);
  freeBstr(e.bstrSource);
  freeBstr(e.bstrDescription);
  freeBstr(e.bstrHelpFile);

  // Nobody has to take an exception, or the index of an argument.
  GUID null{};
  DISPPARAMS none{nullptr, nullptr, 0, 0};
  hr = object->Invoke(call.id(u"fails"), null, 0, 1, &none, nullptr, nullptr, nullptr);
  report.expect(hr == DISP_E_EXCEPTION, "without EXCEPINFO: %x", hr);
}

// half(number): a text is no number.
EXPORT(void) dispatch_argumentsAreBlamed(IDispatch* object, char* text_, int64_t size) {
  Report report(text_, size);
  BSTR words = mine(u"words");
  VARIANT arguments[] = {number(1), text(words)};
  Call call(object);
  DISPID half = call.id(u"half");
  HRESULT hr = call.invoke(half, 1, {arguments, nullptr, 2, 0});
  report.expect(hr == DISP_E_TYPEMISMATCH && call.badArgument == 1, "half: %x, argument %u", hr,
                call.badArgument);
  hr = call.invoke(half, 1, {arguments, nullptr, 1, 0});
  report.expect(hr == S_OK && call.result.vt == VT_R8 && call.result.dblVal == 0.5,
                "half of 1: %x vt %d", hr, call.result.vt);
  hr = call.invoke(half, 1, {nullptr, nullptr, 0, 0});
  report.expect(hr == DISP_E_BADPARAMCOUNT, "half of nothing: %x", hr);
  hr = call.invoke(4711, 1, {nullptr, nullptr, 0, 0});
  report.expect(hr == DISP_E_MEMBERNOTFOUND, "no member: %x", hr);
  BlockOfBstr<OwnMemory>::free(words);
}

// Texts of a collection, through its enumerator.
EXPORT(void) dispatch_collectionsAreEnumerated(IDispatch* object, char* text_, int64_t size) {
  Report report(text_, size);
  Call call(object);
  HRESULT hr = call.invoke(-4, 3, {nullptr, nullptr, 0, 0});
  if (!report.expect(hr == S_OK && call.result.vt == VT_UNKNOWN, "new enum: %x", hr)) {
    return;
  }
  void* pointer = nullptr;
  hr = call.result.punkVal->QueryInterface(IEnumVARIANT::IID, &pointer);
  clear(call.result);
  if (!report.expect(hr == S_OK, "IEnumVARIANT: %x", hr)) {
    return;
  }
  auto* enumerator = static_cast<IEnumVARIANT*>(pointer);
  VARIANT items[3]{};
  ULONG fetched = 77;
  hr = enumerator->Next(1, items, nullptr);
  report.expect(hr == S_OK && textOf(items[0].bstrVal) == u"one", "first: %x", hr);
  clear(items[0]);
  hr = enumerator->Next(3, items, &fetched);
  report.expect(hr == S_FALSE && fetched == 1 && textOf(items[0].bstrVal) == u"two",
                "rest: %x, %u", hr, fetched);
  clear(items[0]);
  enumerator->Release();
}

// A Java object of a dual interface, through its vtable.
EXPORT(void) dispatch_dualsAreCalled(IAccount* account, char* text_, int64_t size) {
  Report report(text_, size);
  LONG balance = 0;
  report.expect(account->Deposit(40) == S_OK && account->Deposit(2) == S_OK, "deposit");
  report.expect(account->get_Balance(&balance) == S_OK && balance == 42, "balance %d", balance);
  void* pointer = nullptr;
  HRESULT hr = account->QueryInterface(IDispatch::IID, &pointer);
  if (report.expect(hr == S_OK, "IDispatch: %x", hr)) {
    auto* object = static_cast<IDispatch*>(pointer);
    Call call(object);
    hr = call.invoke(call.id(u"balance"), 2, {nullptr, nullptr, 0, 0});
    report.expect(hr == S_OK && call.result.lVal == 42, "late-bound: %x %d", hr, call.result.lVal);
    object->Release();
  }
}
