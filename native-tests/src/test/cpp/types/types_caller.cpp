// A caller of ITypes that takes its arguments from bytes.

#include <tuple>

#include "types.h"

namespace {

template <class A>
A take(const uint8_t*& bytes) {
  A value;
  std::memcpy(&value, bytes, sizeof value);
  bytes += sizeof value;
  return value;
}

// Calls with arguments of the types A, read from bytes in order.
template <class... A, class F>
auto with(const uint8_t* bytes, F call) {
  std::tuple<A...> arguments{take<A>(bytes)...};
  return std::apply(call, arguments);
}

// Stores a native result; there is no HRESULT.
template <class R>
HRESULT stored(void* result, R value) {
  std::memcpy(result, &value, sizeof value);
  return S_OK;
}

}  // namespace

// Calls a slot as a C++ compiler does. `result` is 8-byte aligned and is given to the callee as the
// out pointer, or receives the native result.
EXPORT(int64_t) types_call(ITypes* t, int64_t slot, const uint8_t* in, void* result) {
#define OUT(type) static_cast<type*>(result)
  switch (slot) {
    case 3:
      return with<int8_t>(in, [&](auto... a) { return t->Signed8(a..., OUT(int8_t)); });
    case 4:
      return with<uint8_t>(in, [&](auto... a) { return t->Unsigned8(a..., OUT(uint8_t)); });
    case 5:
      return with<int16_t>(in, [&](auto... a) { return t->Signed16(a..., OUT(int16_t)); });
    case 6:
      return with<uint16_t>(in, [&](auto... a) { return t->Unsigned16(a..., OUT(uint16_t)); });
    case 7:
      return with<int32_t>(in, [&](auto... a) { return t->Signed32(a..., OUT(int32_t)); });
    case 8:
      return with<uint32_t>(in, [&](auto... a) { return t->Unsigned32(a..., OUT(uint32_t)); });
    case 9:
      return with<int64_t>(in, [&](auto... a) { return t->Signed64(a..., OUT(int64_t)); });
    case 10:
      return with<uint64_t>(in, [&](auto... a) { return t->Unsigned64(a..., OUT(uint64_t)); });
    case 11:
      return with<WCHAR>(in, [&](auto... a) { return t->Wchar(a..., OUT(WCHAR)); });
    case 12:
      return with<float>(in, [&](auto... a) { return t->Float32(a..., OUT(float)); });
    case 13:
      return with<double>(in, [&](auto... a) { return t->Float64(a..., OUT(double)); });
    case 14:
      return with<void*>(in, [&](auto... a) { return t->Pointer(a..., OUT(void*)); });
    case 15:
      return with<void*>(in, [&](auto... a) { return t->Address(a..., OUT(void*)); });
    case 16:
      return with<HANDLE>(in, [&](auto... a) { return t->Handle(a..., OUT(HANDLE)); });
    case 17:
      return with<GUID>(in, [&](auto... a) { return t->Guid(a..., OUT(GUID)); });
    case 18:
      return with<HRESULT>(in, [&](auto... a) { return t->Status(a...); });
    case 19:
      return with<int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t, WCHAR,
                  void*, HANDLE, HRESULT, void*, int8_t>(
          in, [&](auto... a) { return t->Integers(a..., OUT(int64_t)); });
    case 20:
      return with<int8_t, double, uint16_t, float, int32_t, float, int64_t, double, WCHAR, float,
                  uint8_t, double, int16_t, float, HANDLE, double, float, uint32_t, double, GUID>(
          in, [&](auto... a) { return t->Mixed(a..., OUT(double)); });
    case 21:
      return with<float, double, float, double, float, double, float, double, float, double>(
          in, [&](auto... a) { return t->Floats(a..., OUT(float)); });
    case 22:
      return stored(result, with<int8_t>(in, [&](auto... a) { return t->NativeSigned8(a...); }));
    case 23:
      return stored(result, with<uint8_t>(in, [&](auto... a) { return t->NativeUnsigned8(a...); }));
    case 24:
      return stored(result, with<int16_t>(in, [&](auto... a) { return t->NativeSigned16(a...); }));
    case 25:
      return stored(result,
                    with<uint16_t>(in, [&](auto... a) { return t->NativeUnsigned16(a...); }));
    case 26:
      return stored(result, with<int32_t>(in, [&](auto... a) { return t->NativeSigned32(a...); }));
    case 27:
      return stored(result,
                    with<uint32_t>(in, [&](auto... a) { return t->NativeUnsigned32(a...); }));
    case 28:
      return stored(result, with<int64_t>(in, [&](auto... a) { return t->NativeSigned64(a...); }));
    case 29:
      return stored(result,
                    with<uint64_t>(in, [&](auto... a) { return t->NativeUnsigned64(a...); }));
    case 30:
      return stored(result, with<WCHAR>(in, [&](auto... a) { return t->NativeWchar(a...); }));
    case 31:
      return stored(result, with<float>(in, [&](auto... a) { return t->NativeFloat32(a...); }));
    case 32:
      return stored(result, with<double>(in, [&](auto... a) { return t->NativeFloat64(a...); }));
    case 33:
      return stored(result, with<void*>(in, [&](auto... a) { return t->NativePointer(a...); }));
    case 34:
      return stored(result, with<void*>(in, [&](auto... a) { return t->NativeAddress(a...); }));
    case 35:
      return stored(result, with<HANDLE>(in, [&](auto... a) { return t->NativeHandle(a...); }));
    case 36:
      return stored(result, with<HRESULT>(in, [&](auto... a) { return t->NativeStatus(a...); }));
    case 37:
      with<int32_t, double>(in, [&](auto... a) { t->NativeNothing(a...); });
      return S_OK;
    case 38:
      return stored(
          result, with<int8_t, int16_t, int32_t, int64_t, uint8_t, uint16_t, uint32_t, uint64_t,
                       WCHAR, void*, HANDLE, HRESULT, void*, int8_t>(
                      in, [&](auto... a) { return t->NativeIntegers(a...); }));
    case 39:
      return stored(result,
                    with<double, int8_t, float, uint16_t, double, int32_t, float, int64_t, double,
                         WCHAR, float, uint8_t, double, int16_t, float, HANDLE, double, float>(
                        in, [&](auto... a) { return t->NativeMixed(a...); }));
    default:
      return E_INVALIDARG;
  }
#undef OUT
}

// A narrow native result as the compiler widens it to 64 bits.
EXPORT(int64_t) types_widened(ITypes* t, int64_t slot, int64_t a) {
  switch (slot) {
    case 22:
      return t->NativeSigned8(static_cast<int8_t>(a));
    case 23:
      return t->NativeUnsigned8(static_cast<uint8_t>(a));
    case 24:
      return t->NativeSigned16(static_cast<int16_t>(a));
    case 25:
      return t->NativeUnsigned16(static_cast<uint16_t>(a));
    case 26:
      return t->NativeSigned32(static_cast<int32_t>(a));
    case 27:
      return t->NativeUnsigned32(static_cast<uint32_t>(a));
    case 30:
      return t->NativeWchar(static_cast<WCHAR>(a));
    default:
      return INT64_MIN;
  }
}
