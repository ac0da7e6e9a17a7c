// The ways in which the length of an array is passed.
#pragma once

#include "arrays/arrays.h"

namespace arrays {

struct Mode {
  ULONG cb;
  LONG width;
};
static_assert(sizeof(Mode) == 8);

struct Multi {
  IArrayItem* item;
  HRESULT result;
};
static_assert(sizeof(Multi) == 16);

constexpr HRESULT MORE_DATA = static_cast<HRESULT>(0x887A0003u);

struct ICounts : IUnknown {
  static constexpr GUID IID{
      0x7C0E1B54, 0x3D84, 0x4A96, {0x8E, 0x21, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Clear(const float color[4], const uint8_t key[16]) = 0;
  // The range may be NULL.
  virtual HRESULT METHOD Transform(float matrix[6], LONG range[2]) = 0;
  // Without an array the number of modes; with a short one MORE_DATA.
  virtual HRESULT METHOD Modes(LONG format, ULONG* count, Mode* modes) = 0;
  virtual HRESULT METHOD Data(uint16_t* size, uint8_t* data) = 0;
  // What the bytes add up to so far, as often as there is room.
  virtual HRESULT METHOD Sums(size_t size, const uint8_t* data, size_t* capacity,
                              int64_t* sums) = 0;
  // As many as the caller asks for, in task memory.
  virtual HRESULT METHOD Read(LONG n, GUID** result) = 0;
  // Half as many as the caller asks for, in task memory.
  virtual HRESULT METHOD Draw(ULONG* count, WCHAR*** texts) = 0;
  // Appends an item and says it; the array is task memory. Without items nothing is changed.
  virtual HRESULT METHOD Grow(IArrayItem*** items, ULONG* count) = 0;
  // The caller's structs, which begin as zeros.
  virtual HRESULT METHOD Query(ULONG count, Multi* results, ULONG modes_, Mode* modes) = 0;
};

}  // namespace arrays
