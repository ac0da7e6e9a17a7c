// Native results that are numbers: what they are where a method or a function has failed.

#include "com.h"
#include "report.h"

enum Answer : int32_t { GOOD = 1, BAD = -7 };

struct INumbers : IUnknown {
  static constexpr GUID IID{
      0xA03B4C5D, 0x6E7F, 0x4081, {0x92, 0x93, 0xA4, 0xB5, 0xC6, 0xD7, 0xE8, 0xF9}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual int8_t METHOD Int8() = 0;
  virtual uint8_t METHOD Uint8() = 0;
  virtual int16_t METHOD Int16() = 0;
  virtual uint16_t METHOD Uint16() = 0;
  virtual int32_t METHOD Int32() = 0;
  virtual uint32_t METHOD Uint32() = 0;
  virtual int64_t METHOD Int64() = 0;
  virtual bool METHOD Truth() = 0;
  virtual Answer METHOD GetAnswer() = 0;
  virtual void* METHOD Handle() = 0;
  virtual intptr_t METHOD Address() = 0;
  virtual int32_t METHOD Zero() = 0;
  virtual int64_t METHOD Unsaid() = 0;
};

namespace {

// Has failed.
struct Numbers final : Counted<INumbers> {
  int8_t METHOD Int8() override { return -128; }
  uint8_t METHOD Uint8() override { return 255; }
  int16_t METHOD Int16() override { return -2; }
  uint16_t METHOD Uint16() override { return 0xFFFE; }
  int32_t METHOD Int32() override { return -1; }
  uint32_t METHOD Uint32() override { return 0xFFFFFFFF; }
  int64_t METHOD Int64() override { return -3; }
  bool METHOD Truth() override { return true; }
  Answer METHOD GetAnswer() override { return BAD; }
  void* METHOD Handle() override { return reinterpret_cast<void*>(-1); }
  intptr_t METHOD Address() override { return -1; }
  int32_t METHOD Zero() override { return 0; }
  int64_t METHOD Unsaid() override { return 0; }
};

}  // namespace

EXPORT(void) numbers_create(Created* created) { create<INumbers, Numbers>(created); }

// Calls an object whose methods have all failed.
EXPORT(void) numbers_check(INumbers* object, char* buffer, int64_t size) {
  Report report(buffer, size);
  report.expect(object->Int8() == -128, "Int8");
  report.expect(object->Uint8() == 255, "Uint8");
  report.expect(object->Int16() == -2, "Int16");
  report.expect(object->Uint16() == 0xFFFE, "Uint16");
  report.expect(object->Int32() == -1, "Int32");
  report.expect(object->Uint32() == 0xFFFFFFFFu, "Uint32");
  report.expect(object->Int64() == -3, "Int64");
  report.expect(object->Truth(), "Truth");
  report.expect(object->GetAnswer() == BAD, "GetAnswer");
  report.expect(object->Handle() == reinterpret_cast<void*>(-1), "Handle");
  report.expect(object->Address() == -1, "Address");
  report.expect(object->Zero() == 0, "Zero");
  report.expect(object->Unsaid() == 0, "Unsaid");
}

// Calls a function that fails for equal numbers.
EXPORT(void) numbers_compare(int32_t(METHOD* compare)(int32_t, int32_t), char* buffer,
                             int64_t size) {
  Report report(buffer, size);
  report.expect(compare(1, 2) == -1, "less");
  report.expect(compare(2, 1) == 1, "more");
  report.expect(compare(2, 2) == -2, "a failure");
}
