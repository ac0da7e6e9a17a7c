// Structs by value: as arguments between others, and as results by the C++ ABI in force.

#include <vector>

#include "com.h"

// With ms_abi GCC and Clang for Linux do not return structs as MSVC does, so the hidden pointer is
// written out. Without it they follow the Itanium C++ ABI.
#ifdef MS_ABI
#define RESULT(S) S*
#define HIDDEN(S) S *result,
#else
#define RESULT(S) S
#define HIDDEN(S)
#endif

// Each struct is there with its fields in order.
#define STRUCT(S, FIELDS, EACH) \
  struct S {                    \
    FIELDS;                     \
    template <class F>          \
    void each(F f) {            \
      EACH;                     \
    }                           \
  }
// clang-format off
STRUCT(Byte1, int8_t a, f(a));
STRUCT(Short1, int16_t a, f(a));
STRUCT(Byte3, int8_t a; int8_t b; int8_t c, f(a); f(b); f(c));
STRUCT(Int1, int32_t a, f(a));
STRUCT(Float1, float a, f(a));
STRUCT(Short3, int16_t a; int16_t b; int16_t c, f(a); f(b); f(c));
STRUCT(IntByte, int32_t a; int8_t b, f(a); f(b));
STRUCT(Long1, int64_t a, f(a));
STRUCT(Double1, double a, f(a));
STRUCT(Float2, float a; float b, f(a); f(b));
STRUCT(IntFloat, int32_t a; float b, f(a); f(b));
STRUCT(LongByte, int64_t a; int8_t b, f(a); f(b));
STRUCT(Float3, float a; float b; float c, f(a); f(b); f(c));
STRUCT(IntFloat2, int32_t a; float b; float c, f(a); f(b); f(c));
STRUCT(Float2Int, float a; float b; int32_t c, f(a); f(b); f(c));
STRUCT(Long2, int64_t a; int64_t b, f(a); f(b));
STRUCT(Double2, double a; double b, f(a); f(b));
STRUCT(Float4, float a; float b; float c; float d, f(a); f(b); f(c); f(d));
STRUCT(LongDouble, int64_t a; double b, f(a); f(b));
STRUCT(DoubleInt, double a; int32_t b, f(a); f(b));
STRUCT(DoubleFloat, double a; float b, f(a); f(b));
STRUCT(Byte17, int8_t a[17], for (auto& e : a) f(e));
STRUCT(Double3, double a; double b; double c, f(a); f(b); f(c));
STRUCT(Double4, double a; double b; double c; double d, f(a); f(b); f(c); f(d));
STRUCT(Nested, IntFloat a; int8_t b; Double1 c; Short3 d[2],
       a.each(f); f(b); c.each(f); d[0].each(f); d[1].each(f));
STRUCT(Whole, int64_t a; double b; float c[4]; int16_t d[8]; GUID e,
       f(a); f(b); for (auto& e2 : c) f(e2); for (auto& e3 : d) f(e3); f(e));

#define STRUCTS(X) \
  X(Byte1) X(Short1) X(Byte3) X(Int1) X(Float1) X(Short3) X(IntByte) X(Long1) X(Double1) X(Float2) \
  X(IntFloat) X(LongByte) X(Float3) X(IntFloat2) X(Float2Int) X(Long2) X(Double2) X(Float4) \
  X(LongDouble) X(DoubleInt) X(DoubleFloat) X(Byte17) X(Double3) X(Double4) X(Nested) X(Whole)
// clang-format on

struct IValues : IUnknown {
  static constexpr GUID IID{
      0x5D1C9E70, 0x3B2A, 0x4F60, {0x91, 0x82, 0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF9}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // The first struct goes into registers where it can; the second meets what is left of them.
#define DECLARE(S)                                                                    \
  virtual HRESULT METHOD Pass##S(int32_t a, S b, float c, S d, int64_t e, S f) = 0;   \
  virtual RESULT(S) METHOD Return##S(HIDDEN(S) double a, S b) = 0;
  STRUCTS(DECLARE)
  // More than there are registers, of both kinds, with one left when a struct wants two.
  virtual HRESULT METHOD Exhaust(int64_t a, int64_t b, int64_t c, int64_t d, Long2 e, int64_t f,
                                 Double2 g, Double2 h, Double2 i, double j, Double2 k, double l,
                                 LongDouble m, Byte3 n, GUID o) = 0;
};

namespace {

struct Bytes {
  std::vector<uint8_t> bytes;

  template <class T>
  void operator()(const T& value) {
    auto* first = reinterpret_cast<const uint8_t*>(&value);
    bytes.insert(bytes.end(), first, first + sizeof value);
  }
};

template <class S>
void put(Bytes& to, S value) {
  value.each([&to](auto& field) { to(field); });
}

template <class T>
void read(const uint8_t*& from, T& value) {
  std::memcpy(&value, from, sizeof value);
  from += sizeof value;
}

template <class T>
T next(const uint8_t*& from) {
  T value;
  read(from, value);
  return value;
}

template <class S>
S nextStruct(const uint8_t*& from) {
  S value;
  std::memset(static_cast<void*>(&value), 0xA5, sizeof value);
  value.each([&from](auto& field) { read(from, field); });
  return value;
}

struct Values : Counted<IValues> {
  Bytes seen;
  const uint8_t* answer = nullptr;

#ifdef MS_ABI
#define ANSWER(S)                    \
  *result = nextStruct<S>(at);       \
  return result;
#else
#define ANSWER(S) return nextStruct<S>(at);
#endif

#define DEFINE(S)                                                                        \
  HRESULT METHOD Pass##S(int32_t a, S b, float c, S d, int64_t e, S f) override {        \
    seen.bytes.clear();                                                                  \
    seen(a), put(seen, b), seen(c), put(seen, d), seen(e), put(seen, f);                 \
    return S_OK;                                                                         \
  }                                                                                      \
  RESULT(S) METHOD Return##S(HIDDEN(S) double a, S b) override {                         \
    seen.bytes.clear();                                                                  \
    seen(a), put(seen, b);                                                               \
    const uint8_t* at = answer;                                                          \
    ANSWER(S)                                                                            \
  }
  STRUCTS(DEFINE)

  HRESULT METHOD Exhaust(int64_t a, int64_t b, int64_t c, int64_t d, Long2 e, int64_t f, Double2 g,
                         Double2 h, Double2 i, double j, Double2 k, double l, LongDouble m,
                         Byte3 n, GUID o) override {
    seen.bytes.clear();
    seen(a), seen(b), seen(c), seen(d), put(seen, e), seen(f), put(seen, g), put(seen, h);
    put(seen, i), seen(j), put(seen, k), seen(l), put(seen, m), put(seen, n), seen(o);
    return S_OK;
  }
};

template <class S>
void write(uint8_t* out, S value) {
  Bytes bytes;
  put(bytes, value);
  std::memcpy(out, bytes.bytes.data(), bytes.bytes.size());
}

}  // namespace

EXPORT(void) values_create(Created* created) { create<IValues, Values>(created); }

EXPORT(void) values_answer(IValues* object, const uint8_t* answer) {
  static_cast<Values*>(object)->answer = answer;
}

EXPORT(const void*) values_seen(IValues* object) {
  return static_cast<Values*>(object)->seen.bytes.data();
}

EXPORT(int64_t) values_seen_size(IValues* object) {
  return static_cast<int64_t>(static_cast<Values*>(object)->seen.bytes.size());
}

// Calls the method for the struct of a number, with arguments from packed bytes.
EXPORT(int64_t) values_pass(IValues* object, int64_t number, const uint8_t* in) {
  int64_t index = 0;
#define CALL_PASS(S)                                  \
  if (index++ == number) {                            \
    int32_t a = next<int32_t>(in);                    \
    S b = nextStruct<S>(in);                          \
    float c = next<float>(in);                        \
    S d = nextStruct<S>(in);                          \
    int64_t e = next<int64_t>(in);                    \
    S f = nextStruct<S>(in);                          \
    return object->Pass##S(a, b, c, d, e, f);         \
  }
  STRUCTS(CALL_PASS)
  return E_INVALIDARG;
}

EXPORT(int64_t) values_return(IValues* object, int64_t number, const uint8_t* in, uint8_t* out) {
  int64_t index = 0;
#ifdef MS_ABI
  // The pointer has to come back, as callers that MSVC has compiled rely on.
#define CALL_RETURN(S)                                         \
  if (index++ == number) {                                     \
    double a = next<double>(in);                               \
    S answer;                                                  \
    std::memset(static_cast<void*>(&answer), 0xA5, sizeof answer); \
    if (object->Return##S(&answer, a, nextStruct<S>(in)) != &answer) { \
      return E_POINTER;                                        \
    }                                                          \
    write(out, answer);                                        \
    return S_OK;                                               \
  }
#else
#define CALL_RETURN(S)                                         \
  if (index++ == number) {                                     \
    double a = next<double>(in);                               \
    write(out, object->Return##S(a, nextStruct<S>(in)));       \
    return S_OK;                                               \
  }
#endif
  STRUCTS(CALL_RETURN)
  return E_INVALIDARG;
}

EXPORT(int64_t) values_exhaust(IValues* object, const uint8_t* in) {
  int64_t a = next<int64_t>(in), b = next<int64_t>(in), c = next<int64_t>(in),
          d = next<int64_t>(in);
  Long2 e = nextStruct<Long2>(in);
  int64_t f = next<int64_t>(in);
  Double2 g = nextStruct<Double2>(in), h = nextStruct<Double2>(in), i = nextStruct<Double2>(in);
  double j = next<double>(in);
  Double2 k = nextStruct<Double2>(in);
  double l = next<double>(in);
  LongDouble m = nextStruct<LongDouble>(in);
  Byte3 n = nextStruct<Byte3>(in);
  GUID o = next<GUID>(in);
  return object->Exhaust(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o);
}

// The same as C functions, which return structs by the rules of C in either convention.

namespace {

Bytes functionSeen;
const uint8_t* functionAnswer = nullptr;

// Not templates: GCC forgets ms_abi on the types of those.
#define DEFINE_FUNCTIONS(S)                                                           \
  using Pass##S = HRESULT METHOD (*)(int32_t a, S b, float c, S d, int64_t e, S f);   \
  using Return##S = S METHOD (*)(double a, S b);                                      \
  HRESULT METHOD pass##S(int32_t a, S b, float c, S d, int64_t e, S f) {              \
    functionSeen.bytes.clear();                                                       \
    functionSeen(a), put(functionSeen, b), functionSeen(c), put(functionSeen, d);     \
    functionSeen(e), put(functionSeen, f);                                            \
    return S_OK;                                                                      \
  }                                                                                   \
  S METHOD return##S(double a, S b) {                                                 \
    functionSeen.bytes.clear();                                                       \
    functionSeen(a), put(functionSeen, b);                                            \
    const uint8_t* at = functionAnswer;                                               \
    return nextStruct<S>(at);                                                         \
  }
STRUCTS(DEFINE_FUNCTIONS)

}  // namespace

EXPORT(void*) values_pass_function(int64_t number) {
  int64_t index = 0;
#define FIND_PASS(S)                            \
  if (index++ == number) {                      \
    return reinterpret_cast<void*>(&pass##S);   \
  }
  STRUCTS(FIND_PASS)
  return nullptr;
}

EXPORT(void*) values_return_function(int64_t number, const uint8_t* answer) {
  functionAnswer = answer;
  int64_t index = 0;
#define FIND_RETURN(S)                          \
  if (index++ == number) {                      \
    return reinterpret_cast<void*>(&return##S); \
  }
  STRUCTS(FIND_RETURN)
  return nullptr;
}

EXPORT(const void*) values_function_seen() { return functionSeen.bytes.data(); }

EXPORT(int64_t) values_function_seen_size() {
  return static_cast<int64_t>(functionSeen.bytes.size());
}

// Calls a function for the struct of a number, with arguments from packed bytes.
EXPORT(int64_t) values_call_pass(void* function, int64_t number, const uint8_t* in) {
  int64_t index = 0;
#define CALL_PASS_FUNCTION(S)                                       \
  if (index++ == number) {                                          \
    int32_t a = next<int32_t>(in);                                  \
    S b = nextStruct<S>(in);                                        \
    float c = next<float>(in);                                      \
    S d = nextStruct<S>(in);                                        \
    int64_t e = next<int64_t>(in);                                  \
    S f = nextStruct<S>(in);                                        \
    return reinterpret_cast<Pass##S>(function)(a, b, c, d, e, f);   \
  }
  STRUCTS(CALL_PASS_FUNCTION)
  return E_INVALIDARG;
}

EXPORT(int64_t)
values_call_return(void* function, int64_t number, const uint8_t* in, uint8_t* out) {
  int64_t index = 0;
#define CALL_RETURN_FUNCTION(S)                                               \
  if (index++ == number) {                                                    \
    double a = next<double>(in);                                              \
    write(out, reinterpret_cast<Return##S>(function)(a, nextStruct<S>(in)));  \
    return S_OK;                                                              \
  }
  STRUCTS(CALL_RETURN_FUNCTION)
  return E_INVALIDARG;
}
