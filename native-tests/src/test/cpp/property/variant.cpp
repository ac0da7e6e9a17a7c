// VARIANTs, PROPVARIANTs, and what the places in them hold.

#include "property/places.h"

using namespace automation;

namespace {

using BstrText = Bstr<Heap>;
using Narrow = OrNull<Text<char, Heap>>;
using Wide = OrNull<Text<WCHAR, Heap>>;
using Truth16 = Truth<int16_t, -1>;

template <class K>
void make(Side& side, void* cell, Made made) {
  typename K::Cell& value = *static_cast<typename K::Cell*>(cell);
  made == Made::FOR_CALL ? K::lend(side, value) : K::give(side, value);
}

template <class K>
void see(Side& side, const void* cell, bool taken) {
  const typename K::Cell& value = *static_cast<const typename K::Cell*>(cell);
  taken ? K::take(side, value) : K::note(side, value);
}

// Of a PROPVARIANT only.
bool isCounted(uint16_t type) { return type == BLOB || (type & VECTOR) != 0; }

uint16_t elementOf(uint16_t type) { return type == BLOB ? UI1 : type & ~VECTOR; }

void writeValue(Side& side, VARIANT& variant, Made made, bool properties) {
  uint16_t type = side.get<uint16_t>();
  uint16_t vt = type;
  bool plain = sizeOf(type) != 0 && !isCounted(type) && type < (properties ? LPSTR : FILETIME);
  if (plain && side.facesJava && !side.exact && garbage() % 8 == 0) {
    variant.tagged.value.pointer = side.allocate(sizeOf(type));
    write(side, type, variant.tagged.value.pointer, Made::FOR_CALL, false);
    vt |= BYREF;
  } else if (type == DECIMAL_NUMBER) {
    write(side, type, &variant, made, properties);
  } else if (isCounted(type)) {
    uint32_t count = side.get<uint32_t>();
    size_t size = sizeOf(elementOf(type));
    uint8_t* elements =
        count == 0 ? nullptr : static_cast<uint8_t*>(allocate(side, count * size, made));
    for (uint32_t i = 0; i < count; i++) {
      write(side, elementOf(type), elements + i * size, made, true);
    }
    variant.tagged.value.counted.count = count;
    variant.tagged.value.counted.elements = elements;
  } else if (type == CLSID) {
    variant.tagged.value.pointer = allocate(side, sizeOf(type), made);
    write(side, type, variant.tagged.value.pointer, made, true);
  } else {
    write(side, type, variant.tagged.value.cell, made, properties);
  }
  variant.tagged.vt = vt;
}

void readValue(Side& side, const VARIANT& variant, bool taken, bool properties) {
  uint16_t type = variant.tagged.vt;
  side.put(type);
  if (type == DECIMAL_NUMBER) {
    read(side, type, &variant, taken, properties);
  } else if (isCounted(type)) {
    uint32_t count = variant.tagged.value.counted.count;
    uint8_t* elements = static_cast<uint8_t*>(variant.tagged.value.counted.elements);
    side.put(count);
    for (uint32_t i = 0; i < count; i++) {
      read(side, elementOf(type), elements + i * sizeOf(elementOf(type)), taken, true);
    }
    if (taken) {
      Heap::free(elements);
    }
  } else if (type == CLSID) {
    read(side, type, variant.tagged.value.pointer, taken, true);
    if (taken) {
      Heap::free(variant.tagged.value.pointer);
    }
  } else {
    read(side, type, variant.tagged.value.cell, taken, properties);
  }
}

}  // namespace

void* automation::allocate(Side& side, size_t size, Made made) {
  return made == Made::FOR_CALL ? side.allocate(size) : Heap::allocate(size);
}

size_t automation::sizeOf(uint16_t type) {
  switch (type) {
    case EMPTY:
    case NOTHING:
      return 0;
    case I1:
    case UI1:
      return 1;
    case I2:
    case UI2:
    case BOOL:
      return 2;
    case I4:
    case UI4:
    case INT:
    case UINT:
    case R4:
    case FAILURE:
      return 4;
    case DECIMAL_NUMBER:
    case CLSID:
      return 16;
    case ANY:
      return 24;
    default:
      return 8;
  }
}

void automation::write(Side& side, uint16_t type, void* cell, Made made, bool properties) {
  if ((type & ARRAY) != 0) {
    makeArrayOrNull(side, type & ~ARRAY, cell, made);
    return;
  }
  switch (type) {
    case BSTR:
      make<BstrText>(side, cell, made);
      break;
    case LPSTR:
      make<Narrow>(side, cell, made);
      break;
    case LPWSTR:
      make<Wide>(side, cell, made);
      break;
    case UNKNOWN:
    case DISPATCH:
      make<OrNull<Unknown>>(side, cell, made);
      break;
    case BOOL:
      make<Truth16>(side, cell, made);
      break;
    case DECIMAL_NUMBER:
      side.get(static_cast<uint8_t*>(cell) + 2, 14);
      break;
    case ANY:
      writeValue(side, *static_cast<VARIANT*>(cell), made, properties);
      break;
    default:
      side.get(cell, sizeOf(type));
  }
}

void automation::read(Side& side, uint16_t type, const void* cell, bool taken, bool properties) {
  if ((type & ARRAY) != 0) {
    seeArrayOrNull(side, type & ~ARRAY, cell, taken);
    return;
  }
  switch (type) {
    case BSTR:
      see<BstrText>(side, cell, taken);
      break;
    case LPSTR:
      see<Narrow>(side, cell, taken);
      break;
    case LPWSTR:
      see<Wide>(side, cell, taken);
      break;
    case UNKNOWN:
    case DISPATCH:
      see<OrNull<Unknown>>(side, cell, taken);
      break;
    case BOOL:
      see<Truth16>(side, cell, taken);
      break;
    case DECIMAL_NUMBER:
      side.put(static_cast<const uint8_t*>(cell) + 2, 14);
      break;
    case ANY:
      readValue(side, *static_cast<const VARIANT*>(cell), taken, properties);
      break;
    default:
      side.put(cell, sizeOf(type));
  }
}

void Variant::lend(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_CALL, false); }
void Variant::note(Side& side, const Cell& cell) { readValue(side, cell, false, false); }
void Variant::give(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_RECEIVER, false); }
void Variant::take(Side& side, const Cell& cell) { readValue(side, cell, true, false); }

void PropVariant::lend(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_CALL, true); }
void PropVariant::note(Side& side, const Cell& cell) { readValue(side, cell, false, true); }
void PropVariant::give(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_RECEIVER, true); }
void PropVariant::take(Side& side, const Cell& cell) { readValue(side, cell, true, true); }

Place::Place(Side& side) : type(side.get<uint16_t>()), cell(side.allocate(sizeOf(type))) {
  spoil(&variant, 1);
  side.exact = true;
  write(side, type, cell, Made::FOR_RECEIVER, false);
  side.exact = false;
  variant.tagged.vt = type | BYREF;
  variant.tagged.value.pointer = cell;
}

void Place::note(Side& side, const VARIANT& variant) {
  if ((variant.tagged.vt & BYREF) == 0) {
    side.complain("no place");
    return;
  }
  uint16_t type = variant.tagged.vt & ~BYREF;
  side.put(type);
  read(side, type, variant.tagged.value.pointer, false, false);
}

void Place::answer(Side& side, const VARIANT& variant) {
  if (side.status >= 0 && side.get<uint8_t>() != 0) {
    uint16_t type = variant.tagged.vt & ~BYREF;
    Side nowhere;
    read(nowhere, type, variant.tagged.value.pointer, true, false);
    write(side, type, variant.tagged.value.pointer, Made::FOR_RECEIVER, false);
  }
}

void Place::taken(Side& side, HRESULT) { read(side, type, cell, true, false); }
