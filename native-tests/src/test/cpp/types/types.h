// One method for each scalar type and direction. The numbers are the slots.
#pragma once

#include "com.h"

struct ITypes : IUnknown {
  static constexpr GUID IID{
      0x0F1E2D3C, 0x4B5A, 0x6978, {0x87, 0x96, 0xA5, 0xB4, 0xC3, 0xD2, 0xE1, 0xF0}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // An argument, and a result through a pointer.
  virtual HRESULT METHOD Signed8(int8_t a, int8_t* r) = 0;                 // 3
  virtual HRESULT METHOD Unsigned8(uint8_t a, uint8_t* r) = 0;             // 4
  virtual HRESULT METHOD Signed16(int16_t a, int16_t* r) = 0;              // 5
  virtual HRESULT METHOD Unsigned16(uint16_t a, uint16_t* r) = 0;          // 6
  virtual HRESULT METHOD Signed32(int32_t a, int32_t* r) = 0;              // 7
  virtual HRESULT METHOD Unsigned32(uint32_t a, uint32_t* r) = 0;          // 8
  virtual HRESULT METHOD Signed64(int64_t a, int64_t* r) = 0;              // 9
  virtual HRESULT METHOD Unsigned64(uint64_t a, uint64_t* r) = 0;          // 10
  virtual HRESULT METHOD Wchar(WCHAR a, WCHAR* r) = 0;                     // 11
  virtual HRESULT METHOD Float32(float a, float* r) = 0;                   // 12
  virtual HRESULT METHOD Float64(double a, double* r) = 0;                 // 13
  virtual HRESULT METHOD Pointer(void* a, void** r) = 0;                   // 14
  virtual HRESULT METHOD Address(void* a, void** r) = 0;                   // 15
  virtual HRESULT METHOD Handle(HANDLE a, HANDLE* r) = 0;                  // 16
  virtual HRESULT METHOD Guid(const GUID& a, GUID* r) = 0;                 // 17
  virtual HRESULT METHOD Status(HRESULT a) = 0;                            // 18
  // More arguments than there are registers.
  virtual HRESULT METHOD Integers(int8_t a, int16_t b, int32_t c, int64_t d, uint8_t e, uint16_t f,
                                  uint32_t g, uint64_t h, WCHAR i, void* j, HANDLE k, HRESULT l,
                                  void* m, int8_t n, int64_t* r) = 0;      // 19
  virtual HRESULT METHOD Mixed(int8_t a, double b, uint16_t c, float d, int32_t e, float f,
                               int64_t g, double h, WCHAR i, float j, uint8_t k, double l,
                               int16_t m, float n, HANDLE o, double p, float q, uint32_t r,
                               double s, const GUID& t, double* u) = 0;    // 20
  virtual HRESULT METHOD Floats(float a, double b, float c, double d, float e, double f, float g,
                                double h, float i, double j, float* r) = 0;  // 21
  // An argument, and the native result.
  virtual int8_t METHOD NativeSigned8(int8_t a) = 0;                       // 22
  virtual uint8_t METHOD NativeUnsigned8(uint8_t a) = 0;                   // 23
  virtual int16_t METHOD NativeSigned16(int16_t a) = 0;                    // 24
  virtual uint16_t METHOD NativeUnsigned16(uint16_t a) = 0;                // 25
  virtual int32_t METHOD NativeSigned32(int32_t a) = 0;                    // 26
  virtual uint32_t METHOD NativeUnsigned32(uint32_t a) = 0;                // 27
  virtual int64_t METHOD NativeSigned64(int64_t a) = 0;                    // 28
  virtual uint64_t METHOD NativeUnsigned64(uint64_t a) = 0;                // 29
  virtual WCHAR METHOD NativeWchar(WCHAR a) = 0;                           // 30
  virtual float METHOD NativeFloat32(float a) = 0;                         // 31
  virtual double METHOD NativeFloat64(double a) = 0;                       // 32
  virtual void* METHOD NativePointer(void* a) = 0;                         // 33
  virtual void* METHOD NativeAddress(void* a) = 0;                         // 34
  virtual HANDLE METHOD NativeHandle(HANDLE a) = 0;                        // 35
  virtual HRESULT METHOD NativeStatus(HRESULT a) = 0;                      // 36
  virtual void METHOD NativeNothing(int32_t a, double b) = 0;              // 37
  virtual uint8_t METHOD NativeIntegers(int8_t a, int16_t b, int32_t c, int64_t d, uint8_t e,
                                        uint16_t f, uint32_t g, uint64_t h, WCHAR i, void* j,
                                        HANDLE k, HRESULT l, void* m, int8_t n) = 0;  // 38
  virtual float METHOD NativeMixed(double a, int8_t b, float c, uint16_t d, double e, int32_t f,
                                   float g, int64_t h, double i, WCHAR j, float k, uint8_t l,
                                   double m, int16_t n, float o, HANDLE p, double q,
                                   float r) = 0;                           // 39
  // Answered from a table that the argument indexes, so that its extension shows.
  virtual int32_t METHOD LookupSigned8(int8_t a) = 0;                      // 40
  virtual int32_t METHOD LookupUnsigned8(uint8_t a) = 0;                   // 41
  virtual int32_t METHOD LookupSigned16(int16_t a) = 0;                    // 42
  virtual int32_t METHOD LookupUnsigned16(uint16_t a) = 0;                 // 43
  virtual int32_t METHOD LookupWchar(WCHAR a) = 0;                         // 44
};

constexpr int64_t TYPES_SLOTS = 45;
