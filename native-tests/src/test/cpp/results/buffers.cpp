// Text buffers of the caller, as the shell, WIC, the CLR and DbgEng have them.

#include <initializer_list>

#include "com.h"
#include "report.h"

constexpr HRESULT ERROR_INSUFFICIENT = static_cast<HRESULT>(0x8007007Au);

struct IBuffers : IUnknown {
  static constexpr GUID IID{
      0x8E1F2A3B, 0x4C5D, 0x4E6F, {0x90, 0x81, 0x72, 0x63, 0x54, 0x45, 0x36, 0x27}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // IShellLink::GetPath
  virtual HRESULT METHOD GetPath(WCHAR* file, int cch, ULONG* attributes, ULONG flags) = 0;
  // IWICComponentInfo::GetFriendlyName
  virtual HRESULT METHOD GetFriendlyName(ULONG cch, WCHAR* name, ULONG* actual) = 0;
  // ICLRRuntimeInfo::GetVersionString
  virtual HRESULT METHOD GetVersionString(WCHAR* buffer, ULONG* size) = 0;
  // IDebugSymbols::GetNameByOffset
  virtual HRESULT METHOD GetNameByOffset(int64_t offset, char* buffer, ULONG size, ULONG* needed,
                                         IUnknown** owner) = 0;
  // StringCchCat
  virtual HRESULT METHOD Append(WCHAR* text, size_t size, const WCHAR* more) = 0;
  // GetWindowText
  virtual int METHOD GetText(WCHAR* text, int size) = 0;
};

namespace {

constexpr WCHAR NAME[] = u"a name that is longer than most";
constexpr ULONG SIZE = sizeof NAME / sizeof *NAME;

// What does not fit is cut off, as far as there is room.
template <class C>
void store(C* buffer, size_t size) {
  for (size_t i = 0; i < size && i < SIZE; i++) {
    buffer[i] = i + 1 == size ? 0 : static_cast<C>(NAME[i]);
  }
}

struct Buffers final : Counted<IBuffers> {
  int calls = 0;

  HRESULT METHOD GetPath(WCHAR* file, int cch, ULONG* attributes, ULONG flags) override {
    calls++;
    store(file, cch);
    if (attributes != nullptr) {
      *attributes = flags + calls;
    }
    // 1: says nothing of what is missing.
    return cch >= static_cast<int>(SIZE) || flags == 1 ? S_OK : ERROR_INSUFFICIENT;
  }

  HRESULT METHOD GetFriendlyName(ULONG cch, WCHAR* name, ULONG* actual) override {
    calls++;
    store(name, cch);
    *actual = SIZE;
    return cch >= SIZE ? S_OK : static_cast<HRESULT>(0x88982F8Cu);
  }

  HRESULT METHOD GetVersionString(WCHAR* buffer, ULONG* size) override {
    calls++;
    store(buffer, *size);
    HRESULT hr = *size >= SIZE ? S_OK : E_POINTER;
    *size = SIZE;
    return hr;
  }

  HRESULT METHOD GetNameByOffset(int64_t offset, char* buffer, ULONG size, ULONG* needed,
                                 IUnknown** owner) override {
    calls++;
    store(buffer, size);
    AddRef();
    *owner = this;
    // 1: always wants more.
    *needed = offset == 1 ? size + 1 : offset == 2 ? 0x7FFFFFFF : SIZE;
    return size >= *needed ? S_OK : S_FALSE;
  }

  HRESULT METHOD Append(WCHAR* text, size_t size, const WCHAR* more) override {
    calls++;
    size_t at = 0;
    while (at < size && text[at] != 0) {
      at++;
    }
    for (; at < size; at++, more++) {
      text[at] = *more;
      if (*more == 0) {
        return S_OK;
      }
    }
    return ERROR_INSUFFICIENT;
  }

  int METHOD GetText(WCHAR* text, int size) override {
    calls++;
    store(text, size);
    return size < static_cast<int>(SIZE) ? size - 1 : SIZE - 1;
  }
};

bool untouched(const void* memory, size_t size) {
  for (size_t i = 0; i < size; i++) {
    if (static_cast<const uint8_t*>(memory)[i] != 0xCC) {
      return false;
    }
  }
  return true;
}

}  // namespace

EXPORT(void) buffers_create(Created* created) { create<IBuffers, Buffers>(created); }

// How often an object has been called since the last time.
EXPORT(int64_t) buffers_calls(IBuffers* object) {
  int calls = static_cast<Buffers*>(object)->calls;
  static_cast<Buffers*>(object)->calls = 0;
  return calls;
}

// Calls an object that answers NAME everywhere.
EXPORT(void) buffers_check(IBuffers* object, char* buffer, int64_t size) {
  Report report(buffer, size);
  WCHAR text[SIZE + 4];
  for (ULONG room : {SIZE + 2, SIZE, SIZE - 1, ULONG{1}, ULONG{0}}) {
    bool fits = room >= SIZE;
    HRESULT expected = fits ? S_OK : ERROR_INSUFFICIENT;
    auto holds = [&](auto* memory) {
      size_t unit = sizeof *memory;
      if (fits) {
        for (ULONG i = 0; i < SIZE; i++) {
          if (memory[i] != static_cast<decltype(*memory + 0)>(NAME[i])) {
            return false;
          }
        }
        return untouched(memory + SIZE, unit * 2);
      }
      return room == 0 ? untouched(memory, unit * SIZE)
                       : memory[0] == 0 && untouched(memory + room, unit * (SIZE + 2 - room));
    };

    ULONG attributes = 7;
    std::memset(text, 0xCC, sizeof text);
    report.expect(object->GetPath(text, static_cast<int>(room), &attributes, 5) == expected,
                  "GetPath");
    report.expect(holds(text), "text of GetPath");
    report.expect(attributes == (fits ? 5u : 0u), "attributes");

    ULONG actual = 7;
    std::memset(text, 0xCC, sizeof text);
    report.expect(object->GetFriendlyName(room, text, &actual) == expected, "GetFriendlyName");
    report.expect(holds(text) && actual == SIZE, "text of GetFriendlyName");

    ULONG both = room;
    std::memset(text, 0xCC, sizeof text);
    report.expect(object->GetVersionString(text, &both) == expected, "GetVersionString");
    report.expect(holds(text) && both == SIZE, "text of GetVersionString");

    char bytes[SIZE + 4];
    IUnknown* owner = nullptr;
    std::memset(bytes, 0xCC, sizeof bytes);
    report.expect(object->GetNameByOffset(0, bytes, room, &actual, &owner) == expected,
                  "GetNameByOffset");
    report.expect(holds(bytes) && actual == SIZE, "text of GetNameByOffset");
    report.expect((owner != nullptr) == fits, "owner");
    if (owner != nullptr) {
      owner->Release();
    }

    std::memset(text, 0xCC, sizeof text);
    report.expect(object->GetText(text, static_cast<int>(room)) ==
                      (fits ? static_cast<int>(SIZE) - 1 : 0),
                  "GetText");
    report.expect(holds(text), "text of GetText");
  }

  ULONG actual = 0;
  report.expect(object->GetFriendlyName(0, nullptr, &actual) == S_OK && actual == SIZE, "size");
  ULONG both = 3;
  report.expect(object->GetVersionString(nullptr, &both) == S_OK && both == SIZE, "both");
  report.expect(object->GetPath(nullptr, 3, nullptr, 0) == E_POINTER, "no buffer");
  report.expect(object->GetPath(text, -1, nullptr, 0) == E_INVALIDARG, "a negative size");
  report.expect(object->GetVersionString(text, nullptr) == E_POINTER, "no size");

  std::memset(text, 0xCC, sizeof text);
  text[0] = u'a';
  text[1] = 0;
  report.expect(object->Append(text, 4, u"bc") == S_OK, "Append");
  report.expect(text[0] == u'a' && text[1] == u'b' && text[2] == u'c' && text[3] == 0, "abc");
  report.expect(object->Append(text, 4, u"d") == ERROR_INSUFFICIENT, "Append too much");
  report.expect(text[2] == u'c' && text[3] == 0 && untouched(text + 4, 8), "still abc");
}
