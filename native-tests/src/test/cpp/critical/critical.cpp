// Methods that never call back.

#include "com.h"

struct Point {
  double x;
  double y;
  int32_t z;
};

struct ICritical : IUnknown {
  static constexpr GUID IID{
      0xB14C5D6E, 0x7F80, 0x4192, {0xA3, 0xA4, 0xB5, 0xC6, 0xD7, 0xE8, 0xF9, 0x0B}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual int32_t METHOD Add(int32_t a, int32_t b) = 0;
  virtual int32_t METHOD AddTold(int32_t a, int32_t b) = 0;
  virtual HRESULT METHOD Next(int64_t a, int64_t* result) = 0;
  virtual double METHOD Scale(float a, int32_t b, double c) = 0;
  virtual int32_t METHOD Length(const char16_t* text) = 0;
  virtual HRESULT METHOD Sum(const int32_t* values, int32_t count, int32_t* result) = 0;
  virtual HRESULT METHOD Mirrored(Point point, Point* result) = 0;
  virtual HRESULT METHOD Fail(HRESULT with) = 0;
};

namespace {

struct Critical final : Counted<ICritical> {
  int32_t METHOD Add(int32_t a, int32_t b) override { return a + b; }

  int32_t METHOD AddTold(int32_t a, int32_t b) override { return a + b; }

  HRESULT METHOD Next(int64_t a, int64_t* result) override {
    *result = a + 1;
    return 0;
  }

  double METHOD Scale(float a, int32_t b, double c) override { return a * b + c; }

  int32_t METHOD Length(const char16_t* text) override {
    if (!text) return -1;
    int32_t length = 0;
    while (text[length]) length++;
    return length;
  }

  HRESULT METHOD Sum(const int32_t* values, int32_t count, int32_t* result) override {
    *result = 0;
    for (int32_t i = 0; i < count; i++) *result += values[i];
    return 0;
  }

  HRESULT METHOD Mirrored(Point point, Point* result) override {
    *result = Point{-point.x, -point.y, -point.z};
    return 1;
  }

  HRESULT METHOD Fail(HRESULT with) override { return with; }
};

}  // namespace

EXPORT(void) critical_create(Created* created) { create<ICritical, Critical>(created); }

EXPORT(int32_t) critical_difference(int32_t a, int32_t b) { return a - b; }

EXPORT(double) critical_half(double a) { return a / 2; }

// Native code calls what Java may have implemented.
EXPORT(int64_t) critical_call(ICritical* object, int64_t a) { return object->Add(int32_t(a), 1); }
