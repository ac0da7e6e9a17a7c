// What a place of some type holds: an element of an array, the union of a VARIANT.
#pragma once

#include "property/automation.h"

namespace automation {

enum Type : uint16_t {
  EMPTY = 0,
  NOTHING = 1,
  I2 = 2,
  I4 = 3,
  R4 = 4,
  R8 = 5,
  CY = 6,
  DATE = 7,
  BSTR = 8,
  DISPATCH = 9,
  FAILURE = 10,
  BOOL = 11,
  ANY = 12,
  UNKNOWN = 13,
  DECIMAL_NUMBER = 14,
  I1 = 16,
  UI1 = 17,
  UI2 = 18,
  UI4 = 19,
  I8 = 20,
  UI8 = 21,
  INT = 22,
  UINT = 23,
  LPSTR = 30,
  LPWSTR = 31,
  FILETIME = 64,
  BLOB = 65,
  CLSID = 72,
  VECTOR = 0x1000,
  ARRAY = 0x2000,
  BYREF = 0x4000,
};

// Who owns what a value points at: nobody but the call, or the receiver.
enum class Made { FOR_CALL, FOR_RECEIVER };

void* allocate(Side& side, size_t size, Made made);

size_t sizeOf(uint16_t type);

void write(Side& side, uint16_t type, void* cell, Made made, bool properties);
void read(Side& side, uint16_t type, const void* cell, bool taken, bool properties);

// A pointer to an array, which may be NULL.
void makeArrayOrNull(Side& side, uint16_t type, void* cell, Made made);
void seeArrayOrNull(Side& side, uint16_t type, const void* cell, bool taken);

}  // namespace automation
