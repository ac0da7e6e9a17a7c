// Calls that go back and forth. Each level has a text of its own and looks at its caller's again
// after the calls that it makes itself.

#include <string>

#include "com.h"

struct IReenter : IUnknown {
  static constexpr GUID IID{
      0x3C4D5E6F, 0x7081, 0x92A3, {0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // Calls `other` back with one less, until `depth` is 0; answers how many levels there were.
  virtual HRESULT METHOD Bounce(const WCHAR* text, LONG depth, IReenter* other, LONG* levels) = 0;
};

namespace {

class Reenter final : public Counted<IReenter> {
 public:
  std::atomic<int64_t> calls{0};
  std::atomic<int64_t> mismatches{0};

  HRESULT METHOD Bounce(const WCHAR* text, LONG depth, IReenter* other, LONG* levels) override {
    calls++;
    const std::u16string before(text);
    LONG inner = 0;
    HRESULT result = S_OK;
    if (depth > 0) {
      std::u16string reversed(before.rbegin(), before.rend());
      result = other->Bounce(reversed.c_str(), depth - 1, this, &inner);
    }
    if (before != text) {
      mismatches++;
    }
    *levels = inner + 1;
    return result;
  }
};

}  // namespace

EXPORT(void) reenter_create(Created* created) { create<IReenter, Reenter>(created); }

EXPORT(int64_t) reenter_calls(IReenter* object) { return static_cast<Reenter*>(object)->calls; }

EXPORT(int64_t) reenter_mismatches(IReenter* object) {
  return static_cast<Reenter*>(object)->mismatches;
}
