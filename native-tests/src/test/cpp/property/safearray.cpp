// SAFEARRAYs.

#include "property/places.h"

using namespace automation;

namespace {

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

#ifdef _WIN32
// What the receiver frees is oleaut32's.
extern "C" HRESULT __stdcall SafeArrayAllocDescriptorEx(uint16_t type, unsigned dimensions,
                                                        SAFEARRAY** array);
extern "C" HRESULT __stdcall SafeArrayAllocData(SAFEARRAY* array);
extern "C" SAFEARRAY* __stdcall SafeArrayCreateVector(uint16_t type, int32_t lower,
                                                      unsigned count);
extern "C" HRESULT __stdcall SafeArrayDestroy(SAFEARRAY* array);

SAFEARRAY* allocateOfSystem(uint16_t type, const std::vector<SAFEARRAYBOUND>& bounds,
                            bool careless) {
  size_t count = 1;
  for (const SAFEARRAYBOUND& bound : bounds) {
    count *= bound.count;
  }
  if (careless && bounds.size() == 1 && garbage() % 4 == 0) {
    return SafeArrayCreateVector(type, bounds[0].lower, bounds[0].count);
  }
  SAFEARRAY* array = nullptr;
  SafeArrayAllocDescriptorEx(type, static_cast<unsigned>(bounds.size()), &array);
  // Wine leaves this to SafeArrayCreate, and frees no elements without it.
  array->features |= type == BSTR       ? OF_BSTR
                     : type == ANY      ? OF_VARIANT
                     : type == UNKNOWN  ? OF_UNKNOWN
                     : type == DISPATCH ? OF_DISPATCH
                                        : 0;
  for (size_t i = 0; i < bounds.size(); i++) {
    array->bounds()[bounds.size() - 1 - i] = bounds[i];
  }
  if (!careless || count != 0) {
    SafeArrayAllocData(array);
  }
  return array;
}
#endif

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
#ifdef _WIN32
  if (made == Made::FOR_RECEIVER) {
    SAFEARRAY* owned = allocateOfSystem(type, bounds, careless);
    for (size_t i = 0; i < count; i++) {
      write(side, type, static_cast<uint8_t*>(owned->data) + i * sizeOf(type), made, false);
    }
    return owned;
  }
#endif
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
#ifdef _WIN32
    // What the elements hold is freed already.
    if (array->data != nullptr) {
      std::memset(array->data, 0, count * sizeOf(type));
    }
    SafeArrayDestroy(array);
#else
    if ((array->features & CREATEVECTOR) == 0) {
      Heap::free(array->data);
    }
    Heap::free(reinterpret_cast<uint8_t*>(array) - HIDDEN);
#endif
  }
}

}  // namespace

void automation::makeArrayOrNull(Side& side, uint16_t type, void* cell, Made made) {
  SAFEARRAY* array = side.get<uint8_t>() == 0 ? nullptr : makeArray(side, type, made);
  std::memcpy(cell, &array, sizeof array);
}

void automation::seeArrayOrNull(Side& side, uint16_t type, const void* cell, bool taken) {
  SAFEARRAY* array;
  std::memcpy(&array, cell, sizeof array);
  side.put<uint8_t>(array != nullptr);
  if (array != nullptr) {
    seeArray(side, array, type, taken);
  }
}

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
