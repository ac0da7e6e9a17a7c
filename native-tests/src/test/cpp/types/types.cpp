// An ITypes that records the bytes of its arguments and answers with bytes that Java has chosen.

#include "types.h"

#include <array>
#include <vector>

namespace {

// Entry i holds i - size / 2, whatever the width of what indexes it.
template <size_t SIZE>
struct Lookup {
  std::array<int32_t, SIZE> entries;
  Lookup() {
    for (size_t i = 0; i < SIZE; i++) {
      entries[i] = static_cast<int32_t>(i) - static_cast<int32_t>(SIZE / 2);
    }
  }
  int32_t at(int32_t index) const {
    return entries[static_cast<size_t>(index + static_cast<int32_t>(SIZE / 2))];
  }
};

const Lookup<512> LOOKUP_8;
const Lookup<131072> LOOKUP_16;

class Types final : public Counted<ITypes> {
 public:
  std::vector<uint8_t> arguments;
  uint8_t result[16]{};
  HRESULT answer = S_OK;
  int64_t calls = 0;

  HRESULT METHOD Signed8(int8_t a, int8_t* r) override { return got(a).store(r); }
  HRESULT METHOD Unsigned8(uint8_t a, uint8_t* r) override { return got(a).store(r); }
  HRESULT METHOD Signed16(int16_t a, int16_t* r) override { return got(a).store(r); }
  HRESULT METHOD Unsigned16(uint16_t a, uint16_t* r) override { return got(a).store(r); }
  HRESULT METHOD Signed32(int32_t a, int32_t* r) override { return got(a).store(r); }
  HRESULT METHOD Unsigned32(uint32_t a, uint32_t* r) override { return got(a).store(r); }
  HRESULT METHOD Signed64(int64_t a, int64_t* r) override { return got(a).store(r); }
  HRESULT METHOD Unsigned64(uint64_t a, uint64_t* r) override { return got(a).store(r); }
  HRESULT METHOD Wchar(WCHAR a, WCHAR* r) override { return got(a).store(r); }
  HRESULT METHOD Float32(float a, float* r) override { return got(a).store(r); }
  HRESULT METHOD Float64(double a, double* r) override { return got(a).store(r); }
  HRESULT METHOD Pointer(void* a, void** r) override { return got(a).store(r); }
  HRESULT METHOD Address(void* a, void** r) override { return got(a).store(r); }
  HRESULT METHOD Handle(HANDLE a, HANDLE* r) override { return got(a).store(r); }
  HRESULT METHOD Guid(const GUID& a, GUID* r) override { return got(a).store(r); }
  HRESULT METHOD Status(HRESULT a) override { return got(a).native<HRESULT>(); }

  HRESULT METHOD Integers(int8_t a, int16_t b, int32_t c, int64_t d, uint8_t e, uint16_t f,
                          uint32_t g, uint64_t h, WCHAR i, void* j, HANDLE k, HRESULT l, void* m,
                          int8_t n, int64_t* r) override {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n).store(r);
  }

  HRESULT METHOD Mixed(int8_t a, double b, uint16_t c, float d, int32_t e, float f, int64_t g,
                       double h, WCHAR i, float j, uint8_t k, double l, int16_t m, float n,
                       HANDLE o, double p, float q, uint32_t r, double s, const GUID& t,
                       double* u) override {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t).store(u);
  }

  HRESULT METHOD Floats(float a, double b, float c, double d, float e, double f, float g, double h,
                        float i, double j, float* r) override {
    return got(a, b, c, d, e, f, g, h, i, j).store(r);
  }

  int8_t METHOD NativeSigned8(int8_t a) override { return got(a).native<int8_t>(); }
  uint8_t METHOD NativeUnsigned8(uint8_t a) override { return got(a).native<uint8_t>(); }
  int16_t METHOD NativeSigned16(int16_t a) override { return got(a).native<int16_t>(); }
  uint16_t METHOD NativeUnsigned16(uint16_t a) override { return got(a).native<uint16_t>(); }
  int32_t METHOD NativeSigned32(int32_t a) override { return got(a).native<int32_t>(); }
  uint32_t METHOD NativeUnsigned32(uint32_t a) override { return got(a).native<uint32_t>(); }
  int64_t METHOD NativeSigned64(int64_t a) override { return got(a).native<int64_t>(); }
  uint64_t METHOD NativeUnsigned64(uint64_t a) override { return got(a).native<uint64_t>(); }
  WCHAR METHOD NativeWchar(WCHAR a) override { return got(a).native<WCHAR>(); }
  float METHOD NativeFloat32(float a) override { return got(a).native<float>(); }
  double METHOD NativeFloat64(double a) override { return got(a).native<double>(); }
  void* METHOD NativePointer(void* a) override { return got(a).native<void*>(); }
  void* METHOD NativeAddress(void* a) override { return got(a).native<void*>(); }
  HANDLE METHOD NativeHandle(HANDLE a) override { return got(a).native<HANDLE>(); }
  HRESULT METHOD NativeStatus(HRESULT a) override { return got(a).native<HRESULT>(); }
  void METHOD NativeNothing(int32_t a, double b) override { got(a, b); }

  uint8_t METHOD NativeIntegers(int8_t a, int16_t b, int32_t c, int64_t d, uint8_t e, uint16_t f,
                                uint32_t g, uint64_t h, WCHAR i, void* j, HANDLE k, HRESULT l,
                                void* m, int8_t n) override {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n).native<uint8_t>();
  }

  float METHOD NativeMixed(double a, int8_t b, float c, uint16_t d, double e, int32_t f, float g,
                           int64_t h, double i, WCHAR j, float k, uint8_t l, double m, int16_t n,
                           float o, HANDLE p, double q, float r) override {
    return got(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r).native<float>();
  }

  int32_t METHOD LookupSigned8(int8_t a) override { return LOOKUP_8.at(a); }
  int32_t METHOD LookupUnsigned8(uint8_t a) override { return LOOKUP_8.at(a); }
  int32_t METHOD LookupSigned16(int16_t a) override { return LOOKUP_16.at(a); }
  int32_t METHOD LookupUnsigned16(uint16_t a) override { return LOOKUP_16.at(a); }
  int32_t METHOD LookupWchar(WCHAR a) override { return LOOKUP_16.at(a); }

 private:
  template <class... A>
  Types& got(const A&... values) {
    calls++;
    arguments.clear();
    (append(&values, sizeof values), ...);
    return *this;
  }

  void append(const void* value, size_t size) {
    const uint8_t* bytes = static_cast<const uint8_t*>(value);
    arguments.insert(arguments.end(), bytes, bytes + size);
  }

  template <class R>
  R native() const {
    R value;
    std::memcpy(&value, result, sizeof value);
    return value;
  }

  template <class R>
  HRESULT store(R* pointer) const {
    *pointer = native<R>();
    return answer;
  }
};

Types* types(ITypes* object) { return static_cast<Types*>(object); }

}  // namespace

EXPORT(void) types_create(Created* created) { create<ITypes, Types>(created); }

// What further calls hand out (as many bytes as the result has) and return.
EXPORT(void) types_answer(ITypes* object, const void* result, int64_t answer) {
  std::memcpy(types(object)->result, result, sizeof Types::result);
  types(object)->answer = static_cast<HRESULT>(answer);
}

EXPORT(int64_t) types_calls(ITypes* object) { return types(object)->calls; }

EXPORT(const void*) types_arguments(ITypes* object) { return types(object)->arguments.data(); }

EXPORT(int64_t) types_arguments_size(ITypes* object) {
  return static_cast<int64_t>(types(object)->arguments.size());
}
