#include "automation.h"

namespace {

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

enum Feature : uint16_t {
  AUTO = 0x1,
  FIXEDSIZE = 0x10,
  HAVEIID = 0x40,
  HAVEVARTYPE = 0x80,
  OF_BSTR = 0x100,
  OF_UNKNOWN = 0x200,
  OF_DISPATCH = 0x400,
  OF_VARIANT = 0x800,
  CREATEVECTOR = 0x2000,
};

// What lies before a descriptor: an IID, or a type in the last 4 bytes.
constexpr size_t HIDDEN = 16;

constexpr GUID IID_IDispatch{0x00020400, 0, 0, {0xC0, 0, 0, 0, 0, 0, 0, 0x46}};

using BstrText = Bstr<Heap>;
using Narrow = OrNull<Text<char, Heap>>;
using Wide = OrNull<Text<WCHAR, Heap>>;
using Truth16 = Truth<int16_t, -1>;

// Who owns what a value points at: nobody but the call, or the receiver.
enum class Made { FOR_CALL, FOR_RECEIVER };

void* allocate(Side& side, size_t size, Made made) {
  return made == Made::FOR_CALL ? side.allocate(size) : Heap::allocate(size);
}

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

size_t sizeOf(uint16_t type) {
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

void write(Side& side, uint16_t type, void* cell, Made made, bool properties);
void read(Side& side, uint16_t type, const void* cell, bool taken, bool properties);

// --- Arrays

// An array of a type, as a value or a parameter names it; 0 if only the array says it.
SAFEARRAY* makeArray(Side& side, uint16_t expected, Made made) {
  uint16_t type = side.get<uint16_t>();
  if (expected != 0 && type != expected) {
    side.complain("an array of another type was drawn");
  }
  uint16_t dimensions = side.get<uint16_t>();
  std::vector<SAFEARRAYBOUND> bounds(dimensions);
  size_t count = 1;
  for (SAFEARRAYBOUND& bound : bounds) {
    bound.count = side.get<uint32_t>();
    bound.lower = side.get<int32_t>();
    count *= bound.count;
  }
  bool careless = side.facesJava && !side.exact;
  size_t size = count * sizeOf(type);
  size_t head = HIDDEN + sizeof(SAFEARRAY) + dimensions * sizeof(SAFEARRAYBOUND);
  bool vector = careless && made == Made::FOR_RECEIVER && dimensions == 1 && garbage() % 4 == 0;
  uint8_t* block = static_cast<uint8_t*>(allocate(side, head + (vector ? size : 0), made));
  SAFEARRAY* array = reinterpret_cast<SAFEARRAY*>(block + HIDDEN);
  array->dimensions = dimensions;
  array->elementSize = static_cast<uint32_t>(sizeOf(type));
  array->features = vector ? CREATEVECTOR : made == Made::FOR_CALL ? AUTO | FIXEDSIZE : 0;
  array->locks = careless && made == Made::FOR_CALL ? garbage() % 2 : 0;
  array->data = vector                         ? block + head
                : careless && size == 0        ? nullptr
                                               : allocate(side, size == 0 ? 1 : size, made);
  if (type == UNKNOWN || type == DISPATCH) {
    array->features |= HAVEIID | (type == UNKNOWN ? OF_UNKNOWN : OF_DISPATCH);
    GUID iid = type == UNKNOWN ? IUnknown::IID : IID_IDispatch;
    std::memcpy(block, &iid, sizeof iid);
  } else {
    uint32_t hidden = type;
    std::memcpy(block + HIDDEN - 4, &hidden, sizeof hidden);
    array->features |= HAVEVARTYPE;
    array->features |= type == BSTR ? OF_BSTR : type == ANY ? OF_VARIANT : 0;
  }
  for (uint16_t i = 0; i < dimensions; i++) {
    array->bounds()[dimensions - 1 - i] = bounds[i];
  }
  for (size_t i = 0; i < count; i++) {
    write(side, type, static_cast<uint8_t*>(array->data) + i * sizeOf(type), made, false);
  }
  return array;
}

uint16_t typeOf(Side& side, const SAFEARRAY* array) {
  const uint8_t* hidden = reinterpret_cast<const uint8_t*>(array);
  if ((array->features & (OF_UNKNOWN | OF_DISPATCH)) != 0) {
    bool unknown = (array->features & OF_UNKNOWN) != 0;
    GUID iid = unknown ? IUnknown::IID : IID_IDispatch;
    if ((array->features & HAVEIID) == 0 || std::memcmp(hidden - 16, &iid, sizeof iid) != 0) {
      side.complain("an array with another IID");
    }
    return unknown ? UNKNOWN : DISPATCH;
  }
  uint32_t type;
  std::memcpy(&type, hidden - 4, sizeof type);
  bool text = (array->features & OF_BSTR) != 0;
  bool any = (array->features & OF_VARIANT) != 0;
  if ((array->features & HAVEVARTYPE) == 0 || text != (type == BSTR) || any != (type == ANY)) {
    side.complain("an array whose features are not of its type");
  }
  return static_cast<uint16_t>(type);
}

void seeArray(Side& side, SAFEARRAY* array, uint16_t expected, bool taken) {
  uint16_t type = typeOf(side, array);
  if (expected != 0 && type != expected) {
    side.complain("an array of another type");
  }
  if (array->elementSize != sizeOf(type)) {
    side.complain("elements of another size");
  }
  side.put(type);
  side.put(array->dimensions);
  size_t count = 1;
  for (int i = array->dimensions - 1; i >= 0; i--) {
    side.put(array->bounds()[i].count);
    side.put(array->bounds()[i].lower);
    count *= array->bounds()[i].count;
  }
  for (size_t i = 0; i < count; i++) {
    read(side, type, static_cast<uint8_t*>(array->data) + i * sizeOf(type), taken, false);
  }
  if (taken) {
    if ((array->features & AUTO) != 0) {
      side.complain("an array that is not the receiver's");
    }
    if ((array->features & CREATEVECTOR) == 0) {
      Heap::free(array->data);
    }
    Heap::free(reinterpret_cast<uint8_t*>(array) - HIDDEN);
  }
}

// A pointer to an array, which may be NULL.
void makeArrayOrNull(Side& side, uint16_t type, void* cell, Made made) {
  SAFEARRAY* array = side.get<uint8_t>() == 0 ? nullptr : makeArray(side, type, made);
  std::memcpy(cell, &array, sizeof array);
}

void seeArrayOrNull(Side& side, uint16_t type, const void* cell, bool taken) {
  SAFEARRAY* array;
  std::memcpy(&array, cell, sizeof array);
  side.put<uint8_t>(array != nullptr);
  if (array != nullptr) {
    seeArray(side, array, type, taken);
  }
}

// --- Values

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

void write(Side& side, uint16_t type, void* cell, Made made, bool properties) {
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

void read(Side& side, uint16_t type, const void* cell, bool taken, bool properties) {
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

}  // namespace

void Variant::lend(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_CALL, false); }
void Variant::note(Side& side, const Cell& cell) { readValue(side, cell, false, false); }
void Variant::give(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_RECEIVER, false); }
void Variant::take(Side& side, const Cell& cell) { readValue(side, cell, true, false); }

void PropVariant::lend(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_CALL, true); }
void PropVariant::note(Side& side, const Cell& cell) { readValue(side, cell, false, true); }
void PropVariant::give(Side& side, Cell& cell) { writeValue(side, cell, Made::FOR_RECEIVER, true); }
void PropVariant::take(Side& side, const Cell& cell) { readValue(side, cell, true, true); }

void SafeArray::lend(Side& side, Cell& cell) { cell = makeArray(side, 0, Made::FOR_CALL); }
void SafeArray::note(Side& side, const Cell& cell) {
  if (cell == nullptr) {
    side.complain("NULL");
  } else {
    seeArray(side, cell, 0, false);
  }
}
void SafeArray::give(Side& side, Cell& cell) { cell = makeArray(side, 0, Made::FOR_RECEIVER); }
void SafeArray::take(Side& side, const Cell& cell) {
  if (cell == nullptr) {
    side.complain("NULL");
  } else {
    seeArray(side, cell, 0, true);
  }
}

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
