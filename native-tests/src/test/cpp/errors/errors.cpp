// Rich errors (Microsoft Learn, "Error Handling Interfaces"): objects that leave an IErrorInfo for
// their caller, clients that look for one, and the memory of the texts in between.

#include <cstdlib>
#include <string>
#include <thread>

#include "bstr.h"
#include "com.h"
#include "report.h"

using BSTR = WCHAR*;

struct IErrorInfo : IUnknown {
  static constexpr GUID IID{
      0x1CF2B120, 0x547D, 0x101B, {0x8E, 0x65, 0x08, 0x00, 0x2B, 0x2B, 0xD1, 0x19}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD GetGUID(GUID* result) = 0;
  virtual HRESULT METHOD GetSource(BSTR* result) = 0;
  virtual HRESULT METHOD GetDescription(BSTR* result) = 0;
  virtual HRESULT METHOD GetHelpFile(BSTR* result) = 0;
  virtual HRESULT METHOD GetHelpContext(ULONG* result) = 0;
};

struct ISupportErrorInfo : IUnknown {
  static constexpr GUID IID{
      0xDF0B3D60, 0x548F, 0x101B, {0x8E, 0x65, 0x08, 0x00, 0x2B, 0x2B, 0xD1, 0x19}};

  virtual HRESULT METHOD InterfaceSupportsErrorInfo(const GUID& iid) = 0;
};

struct IFaulty : IUnknown {
  static constexpr GUID IID{
      0x5E6F7081, 0x92A3, 0xB4C5, {0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C, 0x4D}};

  // Answers this HRESULT.
  virtual HRESULT METHOD Fail(LONG code) = 0;
  // Answers what `other` answers to it.
  virtual HRESULT METHOD Relay(IFaulty* other, LONG code) = 0;
};

namespace {

// Task memory that knows what it has given out.
struct Block {
  uint64_t magic;
  uint64_t size;
};
constexpr uint64_t USED = 0x1122334455667788;
constexpr uint64_t FREE = 0x8877665544332211;
std::atomic<int64_t> blocks{0};
std::atomic<int64_t> allocations{0};
std::atomic<int64_t> badFrees{0};

void* allocate(size_t size) {
  // Filled with something else than zeros, so that nobody relies on them.
  Block* block = static_cast<Block*>(std::malloc(sizeof(Block) + size));
  std::memset(static_cast<void*>(block + 1), 0x5a, size);
  *block = {USED, size};
  blocks++;
  allocations++;
  return block + 1;
}

void release(void* memory) {
  if (memory == nullptr) {
    return;
  }
  Block* block = static_cast<Block*>(memory) - 1;
  if (block->magic != USED) {
    badFrees++;
    return;
  }
  // Kept from reuse, so that a second free is seen.
  block->magic = FREE;
  blocks--;
}

struct TaskMemory {
  static void* allocate(size_t size) { return ::allocate(size); }
  static void free(void* memory) { release(memory); }
};

BSTR bstr(const std::u16string& text) {
#ifdef _WIN32
  allocations++;
#endif
  return OwnedBstr<TaskMemory>::copy(text.c_str(), text.size());
}

void freeBstr(BSTR text) { OwnedBstr<TaskMemory>::free(text); }

std::u16string textOf(BSTR text) {
  if (text == nullptr) {
    return {};
  }
  uint32_t bytes;
  std::memcpy(&bytes, reinterpret_cast<char*>(text) - 4, 4);
  return {text, bytes / 2};
}

using GetErrorInfo = HRESULT METHOD (*)(ULONG reserved, IErrorInfo** info);
using SetErrorInfo = HRESULT METHOD (*)(ULONG reserved, IErrorInfo* info);
GetErrorInfo getErrorInfo;
SetErrorInfo setErrorInfo;

class ErrorInfo final : public Counted<IErrorInfo> {
 public:
  GUID guid{};
  std::u16string source;
  std::u16string description;
  std::u16string helpFile;
  ULONG helpContext = 0;
  bool fails = false;

  HRESULT METHOD GetGUID(GUID* result) override {
    if (result == nullptr) {
      return E_INVALIDARG;
    }
    *result = fails ? GUID{} : guid;
    return fails ? E_FAIL : S_OK;
  }
  HRESULT METHOD GetSource(BSTR* result) override { return text(source, result); }
  HRESULT METHOD GetDescription(BSTR* result) override { return text(description, result); }
  HRESULT METHOD GetHelpFile(BSTR* result) override { return text(helpFile, result); }
  HRESULT METHOD GetHelpContext(ULONG* result) override {
    if (result == nullptr) {
      return E_INVALIDARG;
    }
    *result = fails ? 0 : helpContext;
    return fails ? E_FAIL : S_OK;
  }

 private:
  HRESULT text(const std::u16string& text, BSTR* result) {
    if (result == nullptr) {
      return E_INVALIDARG;
    }
    *result = fails || text.empty() ? nullptr : bstr(text);
    return fails ? E_FAIL : S_OK;
  }
};

// What a failing object does about its rich error.
enum class Leaves : int64_t { NOTHING, ERROR, PASSES_ON, TAKES_AND_SETS, TAKES, REPLACES };
// What it says about that.
enum class Says : int64_t { NO_INTERFACE, NO, YES };

class Faulty final : public IFaulty, public ISupportErrorInfo {
 public:
  Counts counts;
  Leaves leaves = Leaves::NOTHING;
  Says says = Says::NO_INTERFACE;
  ErrorInfo* info = nullptr;

  HRESULT METHOD QueryInterface(const GUID& iid, void** result) override {
    counts.queries++;
    if (iid == IUnknown::IID || iid == IFaulty::IID) {
      *result = static_cast<IFaulty*>(this);
    } else if (iid == ISupportErrorInfo::IID && says != Says::NO_INTERFACE) {
      *result = static_cast<ISupportErrorInfo*>(this);
    } else {
      *result = nullptr;
      return E_NOINTERFACE;
    }
    counts.refs++;
    return S_OK;
  }
  ULONG METHOD AddRef() override { return static_cast<ULONG>(++counts.refs); }
  ULONG METHOD Release() override { return static_cast<ULONG>(--counts.refs); }

  HRESULT METHOD InterfaceSupportsErrorInfo(const GUID& iid) override {
    return says == Says::YES && iid == IFaulty::IID ? S_OK : S_FALSE;
  }

  HRESULT METHOD Fail(LONG code) override {
    if (code < 0 && leaves == Leaves::ERROR) {
      setErrorInfo(0, info);
    }
    return code;
  }

  HRESULT METHOD Relay(IFaulty* other, LONG code) override {
    HRESULT answer = other->Fail(code);
    if (answer < 0 && leaves != Leaves::PASSES_ON) {
      IErrorInfo* taken = nullptr;
      getErrorInfo(0, &taken);
      if (leaves == Leaves::TAKES_AND_SETS) {
        setErrorInfo(0, taken);
      } else if (leaves == Leaves::REPLACES) {
        setErrorInfo(0, info);
      }
      if (taken != nullptr) {
        taken->Release();
      }
    }
    return answer;
  }
};

Faulty* faulty(IFaulty* object) { return static_cast<Faulty*>(object); }

}  // namespace

EXPORT(void*) errors_allocate(int64_t size) { return allocate(static_cast<size_t>(size)); }

EXPORT(void) errors_free(void* memory) { release(memory); }

EXPORT(int64_t) errors_blocks() { return blocks; }

EXPORT(int64_t) errors_allocations() { return allocations; }

EXPORT(int64_t) errors_bad_frees() { return badFrees; }

EXPORT(void) errors_functions(GetErrorInfo get, SetErrorInfo set) {
  getErrorInfo = get;
  setErrorInfo = set;
}

EXPORT(void) errors_create(Created* created) {
  Faulty* object = new Faulty();
  created->pointer = static_cast<IFaulty*>(object);
  created->counts = &object->counts;
}

EXPORT(void) errors_behave(IFaulty* object, Leaves leaves, Says says) {
  faulty(object)->leaves = leaves;
  faulty(object)->says = says;
}

// An IErrorInfo with these texts, whose one reference is the caller's.
EXPORT(void)
errors_create_info(const WCHAR* source, int64_t sourceLength, const WCHAR* description,
                   int64_t descriptionLength, Created* created) {
  ErrorInfo* info = new ErrorInfo();
  info->source.assign(source, static_cast<size_t>(sourceLength));
  info->description.assign(description, static_cast<size_t>(descriptionLength));
  created->pointer = static_cast<IErrorInfo*>(info);
  created->counts = &info->counts;
}

EXPORT(void) errors_info_fails(IErrorInfo* info) { static_cast<ErrorInfo*>(info)->fails = true; }

EXPORT(void)
errors_info_help(IErrorInfo* info, const GUID* guid, const WCHAR* helpFile, int64_t length,
                 int64_t helpContext) {
  ErrorInfo* to = static_cast<ErrorInfo*>(info);
  to->guid = *guid;
  to->helpFile.assign(helpFile, static_cast<size_t>(length));
  to->helpContext = static_cast<ULONG>(helpContext);
}

EXPORT(void) errors_use_info(IFaulty* object, IErrorInfo* info) {
  faulty(object)->info = static_cast<ErrorInfo*>(info);
}

EXPORT(int64_t) errors_set(IErrorInfo* info) { return setErrorInfo(0, info); }

// Whether this thread has an error; it is dropped.
EXPORT(int64_t) errors_drop() {
  IErrorInfo* info = nullptr;
  HRESULT hr = getErrorInfo(0, &info);
  if (info != nullptr) {
    info->Release();
  }
  return hr;
}

// The same on a thread of its own.
EXPORT(int64_t) errors_drop_elsewhere() {
  HRESULT hr = E_FAIL;
  std::thread([&hr] {
    IErrorInfo* info = nullptr;
    hr = getErrorInfo(0, &info);
    if (info != nullptr) {
      info->Release();
    }
  }).join();
  return hr;
}

// A client that never asks for the error: on threads of its own, each of which ends, or on the one
// that calls. The sum of the HRESULTs.
EXPORT(int64_t) errors_ignore(IFaulty* object, int64_t code, int64_t threads) {
  std::atomic<int64_t> sum{0};
  auto fail = [&] { sum += object->Fail(static_cast<LONG>(code)); };
  if (threads == 0) {
    fail();
  }
  for (int64_t i = 0; i < threads; i++) {
    std::thread(fail).join();
  }
  return sum;
}

// A client that handles the failure of any object as the documentation tells it to. It writes the
// texts, with a terminating zero, their lengths, the help context and the GUID,
// and after the lengths how many references of the error are left.
EXPORT(void)
errors_read(IFaulty* object, int64_t code, const GUID* absent, WCHAR* texts, int64_t* lengths,
            int64_t* helpContext, GUID* guid, char* text, int64_t size) {
  Report report(text, size);
  HRESULT hr = object->Fail(static_cast<LONG>(code));
  report.expect(hr == static_cast<HRESULT>(code), "Fail: %08x", hr);
  ISupportErrorInfo* support = nullptr;
  hr = object->QueryInterface(ISupportErrorInfo::IID, reinterpret_cast<void**>(&support));
  if (!report.expect(hr == S_OK && support != nullptr, "ISupportErrorInfo: %08x", hr)) {
    return;
  }
  hr = support->InterfaceSupportsErrorInfo(IFaulty::IID);
  report.expect(hr == S_OK, "InterfaceSupportsErrorInfo: %08x", hr);
  hr = support->InterfaceSupportsErrorInfo(*absent);
  report.expect(hr == S_FALSE, "InterfaceSupportsErrorInfo, absent: %08x", hr);
  IUnknown* identity = nullptr;
  IUnknown* same = nullptr;
  object->QueryInterface(IUnknown::IID, reinterpret_cast<void**>(&identity));
  support->QueryInterface(IUnknown::IID, reinterpret_cast<void**>(&same));
  if (report.expect(identity != nullptr && identity == same, "identity")) {
    identity->Release();
    same->Release();
  }
  support->Release();

  hr = getErrorInfo(0, nullptr);
  report.expect(hr == E_INVALIDARG, "GetErrorInfo, NULL: %08x", hr);
  IErrorInfo* info = nullptr;
  hr = getErrorInfo(1, &info);
  report.expect(hr == E_INVALIDARG, "GetErrorInfo, reserved: %08x", hr);
  hr = setErrorInfo(1, nullptr);
  report.expect(hr == E_INVALIDARG, "SetErrorInfo, reserved: %08x", hr);
  hr = getErrorInfo(0, &info);
  if (!report.expect(hr == S_OK && info != nullptr, "GetErrorInfo: %08x", hr)) {
    return;
  }
  IErrorInfo* again = info;
  hr = getErrorInfo(0, &again);
  report.expect(hr == S_FALSE && again == nullptr, "GetErrorInfo, again: %08x", hr);

  void* other = nullptr;
  hr = info->QueryInterface(IErrorInfo::IID, &other);
  if (report.expect(hr == S_OK && other != nullptr, "IErrorInfo: %08x", hr)) {
    info->Release();
  }
  other = info;
  hr = info->QueryInterface(IFaulty::IID, &other);
  report.expect(hr == E_NOINTERFACE && other == nullptr, "IFaulty of IErrorInfo: %08x", hr);
  hr = info->GetGUID(guid);
  report.expect(hr == S_OK, "GetGUID: %08x", hr);
  ULONG context = 7;
  hr = info->GetHelpContext(&context);
  report.expect(hr == S_OK, "GetHelpContext: %08x", hr);
  *helpContext = context;
  report.expect(info->GetGUID(nullptr) == E_INVALIDARG, "GetGUID, NULL");
  report.expect(info->GetSource(nullptr) == E_INVALIDARG, "GetSource, NULL");
  report.expect(info->GetDescription(nullptr) == E_INVALIDARG, "GetDescription, NULL");
  report.expect(info->GetHelpFile(nullptr) == E_INVALIDARG, "GetHelpFile, NULL");
  report.expect(info->GetHelpContext(nullptr) == E_INVALIDARG, "GetHelpContext, NULL");
  for (int number = 0; number < 3; number++) {
    BSTR got = reinterpret_cast<BSTR>(&context);
    hr = number == 0   ? info->GetSource(&got)
         : number == 1 ? info->GetDescription(&got)
                       : info->GetHelpFile(&got);
    report.expect(hr == S_OK, "text %d: %08x", number, hr);
    // No help file is NULL, as oleaut32 has it.
    report.expect((got != nullptr) == (number < 2 || textOf(got) != u""), "text %d: NULL", number);
    std::u16string value = textOf(got);
    report.expect(got == nullptr || got[value.size()] == 0, "text %d: no zero at its end", number);
    freeBstr(got);
    std::memcpy(texts + 256 * number, value.c_str(), 2 * value.size() + 2);
    lengths[number] = static_cast<int64_t>(value.size());
  }
  lengths[3] = info->Release();
}
