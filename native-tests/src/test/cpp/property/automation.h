// The values of automation and of property stores as Windows lays them out on 64 bits, written from
// its documentation, and their codecs.
#pragma once

#include "property/property.h"

struct DECIMAL {
  uint16_t reserved;
  uint8_t scale;
  uint8_t sign;
  uint32_t high;
  uint64_t low;
};
static_assert(sizeof(DECIMAL) == 16);

struct TaggedValue {
  uint16_t vt;
  uint16_t reserved[3];
  union {
    uint8_t cell[8];
    void* pointer;
    struct {
      uint32_t count;
      void* elements;
    } counted;
    void* record[2];
  } value;
};

// VARIANT and PROPVARIANT: the DECIMAL lies over the type.
union VARIANT {
  TaggedValue tagged;
  DECIMAL decimal;
};
static_assert(sizeof(VARIANT) == 24 && alignof(VARIANT) == 8);

struct SAFEARRAYBOUND {
  uint32_t count;
  int32_t lower;
};

// Its bounds lie behind it, the right-most dimension first.
struct SAFEARRAY {
  uint16_t dimensions;
  uint16_t features;
  uint32_t elementSize;
  uint32_t locks;
  void* data;

  SAFEARRAYBOUND* bounds() { return reinterpret_cast<SAFEARRAYBOUND*>(this + 1); }
};
static_assert(sizeof(SAFEARRAY) == 24);

struct Variant {
  using Cell = VARIANT;
  static void lend(Side& side, Cell& cell);
  static void note(Side& side, const Cell& cell);
  static void give(Side& side, Cell& cell);
  static void take(Side& side, const Cell& cell);
};

struct PropVariant {
  using Cell = VARIANT;
  static void lend(Side& side, Cell& cell);
  static void note(Side& side, const Cell& cell);
  static void give(Side& side, Cell& cell);
  static void take(Side& side, const Cell& cell);
};

struct SafeArray {
  using Cell = SAFEARRAY*;
  static void lend(Side& side, Cell& cell);
  static void note(Side& side, const Cell& cell);
  static void give(Side& side, Cell& cell);
  static void take(Side& side, const Cell& cell);
};

// A value with VT_BYREF: what it points at is the callee's to replace.
struct Place {
  uint16_t type;
  void* cell;
  VARIANT variant;
  explicit Place(Side& side);
  static void note(Side& side, const VARIANT& variant);
  static void answer(Side& side, const VARIANT& variant);
  void taken(Side& side, HRESULT status);
};

struct PlaceByValue : Place {
  using Type = VARIANT;
  Type value;
  explicit PlaceByValue(Side& side) : Place(side), value(variant) {}
};

struct PlaceByPointer : Place {
  using Type = const VARIANT*;
  Type value = &variant;
  explicit PlaceByPointer(Side& side) : Place(side) {}
  static void note(Side& side, Type pointer) { Place::note(side, *pointer); }
  static void answer(Side& side, Type pointer) { Place::answer(side, *pointer); }
};
