// Slots that do not follow from the order of a description: overloads, a reserved slot, a slot with
// a default implementation, and an interface derived from all that.

#include "com.h"

struct ISlots : IUnknown {
  static constexpr GUID IID{
      0x2B3C4D5E, 0x6F70, 0x8192, {0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD AreaOfRectangle(LONG width, LONG height, LONG* result) = 0;  // 3
  virtual HRESULT METHOD AreaOfSquare(LONG side, LONG* result) = 0;                   // 4
  virtual HRESULT METHOD Reserved() = 0;                                              // 5
  virtual HRESULT METHOD Version(LONG* result) = 0;                                   // 6
  virtual HRESULT METHOD Last(LONG* result) = 0;                                      // 7
};

struct ISlots2 : ISlots {
  static constexpr GUID IID{
      0x2B3C4D5F, 0x6F70, 0x8192, {0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A}};
  static bool isA(const GUID& iid) { return iid == IID || ISlots::isA(iid); }

  virtual HRESULT METHOD More(LONG* result) = 0;  // 8
};

namespace {

// Every method answers with its slot, or with what it computes from its arguments.
class Slots final : public Counted<ISlots2> {
 public:
  HRESULT METHOD AreaOfRectangle(LONG width, LONG height, LONG* result) override {
    *result = width * height;
    return S_OK;
  }
  HRESULT METHOD AreaOfSquare(LONG side, LONG* result) override {
    *result = side * side;
    return S_OK;
  }
  HRESULT METHOD Reserved() override { return E_FAIL; }
  HRESULT METHOD Version(LONG* result) override {
    *result = 6;
    return S_OK;
  }
  HRESULT METHOD Last(LONG* result) override {
    *result = 7;
    return S_OK;
  }
  HRESULT METHOD More(LONG* result) override {
    *result = 8;
    return S_OK;
  }
};

}  // namespace

EXPORT(void) slots_create(Created* created) { create<ISlots2, Slots>(created); }

EXPORT(int64_t) slots_call(ISlots2* object, int64_t slot, int64_t a, int64_t b, LONG* result) {
  switch (slot) {
    case 3:
      return object->AreaOfRectangle(static_cast<LONG>(a), static_cast<LONG>(b), result);
    case 4:
      return object->AreaOfSquare(static_cast<LONG>(a), result);
    case 5:
      return object->Reserved();
    case 6:
      return object->Version(result);
    case 7:
      return object->Last(result);
    case 8:
      return object->More(result);
    default:
      return E_INVALIDARG;
  }
}
