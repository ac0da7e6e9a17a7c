// Floating-point numbers in every register and on the stack, bit by bit.

#include "com.h"

struct IFloats : IUnknown {
  static constexpr GUID IID{
      0xA03B4C5D, 0x6E7F, 0x4081, {0x92, 0x93, 0xA4, 0xB5, 0xC6, 0xD7, 0xE8, 0xFA}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD One(float a1) = 0;
  virtual HRESULT METHOD OneDouble(double a1) = 0;
  virtual HRESULT METHOD Early(float a1, int32_t a2, double a3) = 0;
  virtual HRESULT METHOD Later(int32_t a1, float a2, int64_t a3, double a4) = 0;
  virtual HRESULT METHOD Doubles(double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8) = 0;
  virtual HRESULT METHOD Singles(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8) = 0;
  virtual HRESULT METHOD TenSingles(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8, float a9, float a10) = 0;
  virtual HRESULT METHOD TenDoubles(double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8, double a9, double a10) = 0;
  virtual HRESULT METHOD Alternating(int32_t a1, float a2, int64_t a3, double a4, int32_t a5, float a6, int64_t a7, double a8, int32_t a9, float a10, int64_t a11, double a12, float a13) = 0;
  virtual HRESULT METHOD BehindIntegers(int64_t a1, int64_t a2, int32_t a3, int64_t a4, int32_t a5, int64_t a6, int64_t a7, int32_t a8, int64_t a9, int32_t a10, int64_t a11, float a12, double a13, float a14) = 0;
  virtual HRESULT METHOD BehindThem(int32_t a1, float a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) = 0;
  virtual HRESULT METHOD TwentyWords(float a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, double a14, float a15, double a16, float a17, double a18, float a19, double a20) = 0;
  virtual HRESULT METHOD BothOnTheStack(int32_t a1, float a2, double a3, int64_t a4, float a5, double a6, int32_t a7, float a8, double a9, int64_t a10, float a11, double a12, int32_t a13, float a14, double a15, int64_t a16, int64_t a17, float a18) = 0;
  virtual float METHOD Single() = 0;
  virtual float METHOD Same(float a1) = 0;
  virtual float METHOD MixedSingle(int32_t a1, float a2, double a3) = 0;
  virtual float METHOD LateSingle(int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int32_t a7, float a8) = 0;
  virtual float METHOD SingleOfTen(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8, float a9, float a10) = 0;
  virtual double METHOD Number() = 0;
  virtual double METHOD SameNumber(double a1) = 0;
  virtual double METHOD MixedNumber(double a1, int32_t a2, float a3) = 0;
  virtual double METHOD OfIntegers(int32_t a1, int64_t a2, int32_t a3, int64_t a4, int32_t a5, int64_t a6) = 0;
  virtual int64_t METHOD Integer(float a1, double a2) = 0;
};

namespace {

uint64_t seen[32];
int64_t count;
uint64_t answer;

// The bits of a number, moved and not converted.
struct Word {
  uint64_t bits;

  template <class T>
  T as() const {
    T value;
    std::memcpy(&value, &bits, sizeof value);
    return value;
  }

  operator float() const { return as<float>(); }
  operator double() const { return as<double>(); }
  operator int32_t() const { return as<int32_t>(); }
  operator int64_t() const { return as<int64_t>(); }
};

template <class T>
uint64_t bits(T value) {
  uint64_t word = 0;
  std::memcpy(&word, &value, sizeof value);
  return word;
}

template <class... T>
void see(T... values) {
  count = 0;
  ((seen[count++] = bits(values)), ...);
}

struct Recorder final : Counted<IFloats> {
  HRESULT METHOD One(float a1) override {
    see(a1);
    return S_OK;
  }
  HRESULT METHOD OneDouble(double a1) override {
    see(a1);
    return S_OK;
  }
  HRESULT METHOD Early(float a1, int32_t a2, double a3) override {
    see(a1, a2, a3);
    return S_OK;
  }
  HRESULT METHOD Later(int32_t a1, float a2, int64_t a3, double a4) override {
    see(a1, a2, a3, a4);
    return S_OK;
  }
  HRESULT METHOD Doubles(double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8);
    return S_OK;
  }
  HRESULT METHOD Singles(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8);
    return S_OK;
  }
  HRESULT METHOD TenSingles(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8, float a9, float a10) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    return S_OK;
  }
  HRESULT METHOD TenDoubles(double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8, double a9, double a10) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    return S_OK;
  }
  HRESULT METHOD Alternating(int32_t a1, float a2, int64_t a3, double a4, int32_t a5, float a6, int64_t a7, double a8, int32_t a9, float a10, int64_t a11, double a12, float a13) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
    return S_OK;
  }
  HRESULT METHOD BehindIntegers(int64_t a1, int64_t a2, int32_t a3, int64_t a4, int32_t a5, int64_t a6, int64_t a7, int32_t a8, int64_t a9, int32_t a10, int64_t a11, float a12, double a13, float a14) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14);
    return S_OK;
  }
  HRESULT METHOD BehindThem(int32_t a1, float a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    return S_OK;
  }
  HRESULT METHOD TwentyWords(float a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, double a14, float a15, double a16, float a17, double a18, float a19, double a20) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20);
    return S_OK;
  }
  HRESULT METHOD BothOnTheStack(int32_t a1, float a2, double a3, int64_t a4, float a5, double a6, int32_t a7, float a8, double a9, int64_t a10, float a11, double a12, int32_t a13, float a14, double a15, int64_t a16, int64_t a17, float a18) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18);
    return S_OK;
  }
  float METHOD Single() override {
    see();
    return Word{answer};
  }
  float METHOD Same(float a1) override {
    see(a1);
    return Word{answer};
  }
  float METHOD MixedSingle(int32_t a1, float a2, double a3) override {
    see(a1, a2, a3);
    return Word{answer};
  }
  float METHOD LateSingle(int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int32_t a7, float a8) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8);
    return Word{answer};
  }
  float METHOD SingleOfTen(float a1, float a2, float a3, float a4, float a5, float a6, float a7, float a8, float a9, float a10) override {
    see(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10);
    return Word{answer};
  }
  double METHOD Number() override {
    see();
    return Word{answer};
  }
  double METHOD SameNumber(double a1) override {
    see(a1);
    return Word{answer};
  }
  double METHOD MixedNumber(double a1, int32_t a2, float a3) override {
    see(a1, a2, a3);
    return Word{answer};
  }
  double METHOD OfIntegers(int32_t a1, int64_t a2, int32_t a3, int64_t a4, int32_t a5, int64_t a6) override {
    see(a1, a2, a3, a4, a5, a6);
    return Word{answer};
  }
  int64_t METHOD Integer(float a1, double a2) override {
    see(a1, a2);
    return Word{answer};
  }
};

float METHOD apply(float a, int32_t b, double c, float d, int64_t e, double f) {
  see(a, b, c, d, e, f);
  return Word{answer};
}

double METHOD get() {
  see();
  return Word{answer};
}

}  // namespace

EXPORT(void) floats_create(Created* created) { create<IFloats, Recorder>(created); }

EXPORT(void*) floats_apply() { return reinterpret_cast<void*>(apply); }

EXPORT(void*) floats_get() { return reinterpret_cast<void*>(get); }

// The bits of the arguments of the last call.
EXPORT(uint64_t*) floats_seen() { return seen; }

EXPORT(int64_t) floats_count() { return count; }

// What comes back from calls.
EXPORT(void) floats_answer(uint64_t word) { answer = word; }

// Calls a method, by its position, with arguments of these bits; gives those of its result.
EXPORT(uint64_t) floats_call(IFloats* object, int64_t method, const Word* w) {
  switch (method) {
    case 0:
      return bits(object->One(w[0]));
    case 1:
      return bits(object->OneDouble(w[0]));
    case 2:
      return bits(object->Early(w[0], w[1], w[2]));
    case 3:
      return bits(object->Later(w[0], w[1], w[2], w[3]));
    case 4:
      return bits(object->Doubles(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]));
    case 5:
      return bits(object->Singles(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]));
    case 6:
      return bits(object->TenSingles(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9]));
    case 7:
      return bits(object->TenDoubles(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9]));
    case 8:
      return bits(object->Alternating(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], w[12]));
    case 9:
      return bits(object->BehindIntegers(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], w[12], w[13]));
    case 10:
      return bits(object->BehindThem(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9]));
    case 11:
      return bits(object->TwentyWords(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], w[12], w[13], w[14], w[15], w[16], w[17], w[18], w[19]));
    case 12:
      return bits(object->BothOnTheStack(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9], w[10], w[11], w[12], w[13], w[14], w[15], w[16], w[17]));
    case 13:
      return bits(object->Single());
    case 14:
      return bits(object->Same(w[0]));
    case 15:
      return bits(object->MixedSingle(w[0], w[1], w[2]));
    case 16:
      return bits(object->LateSingle(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7]));
    case 17:
      return bits(object->SingleOfTen(w[0], w[1], w[2], w[3], w[4], w[5], w[6], w[7], w[8], w[9]));
    case 18:
      return bits(object->Number());
    case 19:
      return bits(object->SameNumber(w[0]));
    case 20:
      return bits(object->MixedNumber(w[0], w[1], w[2]));
    case 21:
      return bits(object->OfIntegers(w[0], w[1], w[2], w[3], w[4], w[5]));
    case 22:
      return bits(object->Integer(w[0], w[1]));
    default:
      return 0;
  }
}

EXPORT(uint64_t)
floats_call_function(float(METHOD* function)(float, int32_t, double, float, int64_t, double),
                     const Word* w) {
  return bits(function(w[0], w[1], w[2], w[3], w[4], w[5]));
}

EXPORT(uint64_t) floats_call_nothing(double(METHOD* function)()) { return bits(function()); }
