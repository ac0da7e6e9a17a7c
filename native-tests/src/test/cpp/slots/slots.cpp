// Slots that do not follow from the order of a description: overloads, a reserved slot, a slot with
// a default implementation, and an interface derived from all that. The vtables are those of the
// header that the processor makes of the Java interfaces.

#ifdef MS_ABI
#define COMWRIGHT_MS_ABI
#endif
#include "io.comwright.nativetest.slots.h"

#include "com.h"

struct Answering : ISlots2 {
  static bool isA(const GUID& iid) {
    return iid == IID_ISlots2 || iid == IID_ISlots || iid == IID_IUnknown;
  }
};

namespace {

// Every method answers with its slot, or with what it computes from its arguments.
class Slots final : public Counted<Answering> {
 public:
  HRESULT METHOD area(LONG width, LONG height, LONG* result) override {
    *result = width * height;
    return S_OK;
  }
  HRESULT METHOD area_4(LONG side, LONG* result) override {
    *result = side * side;
    return S_OK;
  }
  HRESULT METHOD reserved() override { return E_FAIL; }
  HRESULT METHOD version(LONG* result) override {
    *result = 6;
    return S_OK;
  }
  HRESULT METHOD last(LONG* result) override {
    *result = 7;
    return S_OK;
  }
  HRESULT METHOD more(LONG* result) override {
    *result = 8;
    return S_OK;
  }
};

}  // namespace

EXPORT(void) slots_create(Created* created) { create<ISlots2, Slots>(created); }

EXPORT(int64_t) slots_call(ISlots2* object, int64_t slot, int64_t a, int64_t b, LONG* result) {
  switch (slot) {
    case 3:
      return object->area(static_cast<LONG>(a), static_cast<LONG>(b), result);
    case 4:
      return object->area_4(static_cast<LONG>(a), result);
    case 5:
      return object->reserved();
    case 6:
      return object->version(result);
    case 7:
      return object->last(result);
    case 8:
      return object->more(result);
    default:
      return E_INVALIDARG;
  }
}
