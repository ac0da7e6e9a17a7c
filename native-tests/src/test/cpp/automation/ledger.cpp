// An object that implements IDispatch, and a dual interface, by hand: it says what it is told, and
// fails as it is told to.

#include <vector>

#include "automation/dispatch.h"

using namespace dispatch;

namespace {

std::string told;

struct Enumerator final : Counted<IEnumVARIANT> {
  std::vector<IUnknown*> items;
  size_t at = 0;

  HRESULT METHOD Next(ULONG count, VARIANT* items_, ULONG* fetched) override {
    ULONG done = 0;
    while (done < count && at < items.size()) {
      items_[done] = VARIANT{};
      items_[done].vt = VT_DISPATCH;
      items_[done].punkVal = items[at++];
      items_[done++].punkVal->AddRef();
    }
    if (fetched != nullptr) {
      *fetched = done;
    }
    return done == count ? S_OK : S_FALSE;
  }
  HRESULT METHOD Skip(ULONG) override { return E_NOTIMPL; }
  HRESULT METHOD Reset() override { return E_NOTIMPL; }
  HRESULT METHOD Clone(IEnumVARIANT**) override { return E_NOTIMPL; }
};

HRESULT METHOD fillIn(EXCEPINFO* exception) {
  told += "deferred;";
  exception->bstrSource = bstr(u"Ledger.Late");
  exception->bstrDescription = bstr(u"told late");
  exception->scode = E_FAIL;
  return S_OK;
}

const char* const NAMES[] = {"add", "entry", "fail", "swap", "self", "amount", "note"};
enum Member { ADD = 1, ENTRY, FAIL, SWAP, SELF, AMOUNT, NOTE };

struct Ledger final : Counted<IAccount> {
  LONG balance = 0;
  Enumerator enumerator;

  HRESULT METHOD GetTypeInfoCount(uint32_t* result) override {
    *result = 0;
    return S_OK;
  }
  HRESULT METHOD GetTypeInfo(uint32_t, uint32_t, IUnknown** result) override {
    *result = nullptr;
    return E_NOTIMPL;
  }

  HRESULT METHOD GetIDsOfNames(const GUID& riid, WCHAR** names, uint32_t count, uint32_t locale,
                               DISPID* ids) override {
    if (!(riid == GUID{}) || locale != 0x400) {
      return E_INVALIDARG;
    }
    HRESULT result = S_OK;
    for (uint32_t i = 0; i < count; i++) {
      ids[i] = -1;
      std::string name = narrow(names[i]);
      for (char& c : name) {
        c = static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
      }
      for (int member = ADD; member <= NOTE; member++) {
        if (name == NAMES[member - 1]) {
          ids[i] = member;
        }
      }
      result = ids[i] == -1 ? DISP_E_UNKNOWNNAME : result;
    }
    return result;
  }

  HRESULT METHOD Invoke(DISPID member, const GUID& riid, uint32_t locale, uint16_t flags,
                        DISPPARAMS* parameters, VARIANT* result, EXCEPINFO* exception,
                        uint32_t* badArgument) override {
    if (!(riid == GUID{}) || locale != 0x400) {
      return E_INVALIDARG;
    }
    told += std::to_string(member) + "/" + std::to_string(flags) + "(";
    for (uint32_t i = 0; i < parameters->cArgs; i++) {
      told += (i == 0 ? "" : ", ") + shown(parameters->rgvarg[i]);
    }
    for (uint32_t i = 0; i < parameters->cNamedArgs; i++) {
      told += " @" + std::to_string(parameters->rgdispidNamedArgs[i]);
    }
    told += result == nullptr ? ")" : ")=";
    told += ";";
    if (result != nullptr) {
      *result = VARIANT{};
    }
    switch (member) {
      case ADD:
        return S_OK;
      case ENTRY:
        if (result != nullptr) {
          result->vt = VT_BSTR;
          result->bstrVal = bstr(u"entry");
        }
        return S_OK;
      case SELF:
        result->vt = VT_DISPATCH;
        result->punkVal = this;
        AddRef();
        return S_OK;
      case SWAP:
        return swap(parameters);
      case FAIL:
        return fail(parameters, result, exception, badArgument);
      case -4:
        result->vt = VT_UNKNOWN;
        result->punkVal = &enumerator;
        enumerator.AddRef();
        enumerator.at = 0;
        return S_OK;
      default:
        return DISP_E_MEMBERNOTFOUND;
    }
  }

  HRESULT METHOD Deposit(LONG amount) override {
    balance += amount;
    return S_OK;
  }
  HRESULT METHOD get_Balance(LONG* result) override {
    *result = balance;
    return S_OK;
  }

 private:
  // (&bstr, &variant): what is there is the callee's to replace.
  HRESULT swap(DISPPARAMS* parameters) {
    BSTR& text = *parameters->rgvarg[1].pbstrVal;
    freeBstr(text);
    text = bstr(u"swapped");
    VARIANT& value = *parameters->rgvarg[0].pvarVal;
    clear(value);
    value.vt = VT_DISPATCH;
    value.punkVal = this;
    AddRef();
    return S_OK;
  }

  // What Java passes last says how; a failure may leave things behind.
  HRESULT fail(DISPPARAMS* parameters, VARIANT* result, EXCEPINFO* exception,
               uint32_t* badArgument) {
    switch (parameters->rgvarg[0].lVal) {
      case 0:
        exception->bstrSource = bstr(u"Ledger.Source");
        exception->bstrDescription = bstr(u"no \u00e4ccount");
        exception->bstrHelpFile = bstr(u"ledger.chm");
        exception->dwHelpContext = 1053;
        exception->scode = static_cast<HRESULT>(0x80070005u);
        if (result != nullptr) {
          result->vt = VT_BSTR;
          result->bstrVal = bstr(u"left behind");
        }
        return DISP_E_EXCEPTION;
      case 1:
        exception->wCode = 53;
        exception->bstrDescription = bstr(u"File not found");
        return DISP_E_EXCEPTION;
      case 2:
        exception->pfnDeferredFillIn = fillIn;
        return DISP_E_EXCEPTION;
      case 3:
        return DISP_E_EXCEPTION;
      case 4:
        *badArgument = parameters->cArgs - 1;
        return DISP_E_TYPEMISMATCH;
      case 5:
        *badArgument = 0;
        return DISP_E_BADPARAMCOUNT;
      default:
        return E_FAIL;
    }
  }
};

Ledger* ledger(IDispatch* object) { return static_cast<Ledger*>(object); }

}  // namespace

EXPORT(void) ledger_create(Created* created) { create<IDispatch, Ledger>(created); }

// What the ledgers were told since the last time.
EXPORT(void) ledger_told(char* text) {
  std::memcpy(text, told.c_str(), told.size() + 1);
  told.clear();
}

// Its collection has one more element.
EXPORT(void) ledger_contain(IDispatch* object, IDispatch* element) {
  ledger(object)->enumerator.items.push_back(element);
}

EXPORT(int64_t) ledger_enumerators(IDispatch* object) {
  return ledger(object)->enumerator.counts.refs - 1;
}
