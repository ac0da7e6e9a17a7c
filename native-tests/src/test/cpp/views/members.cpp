// What each member of SPropValue's union holds, and where all members lie.

#include <cstdio>

#include "views/views.h"

using namespace views;

void views::describe(const SPropValue& prop, char* text, size_t size) {
  const PV& v = prop.Value;
  switch (prop.ulPropTag & 0xFFFF) {
    case 0x0002:
      std::snprintf(text, size, "i %d", v.i);
      break;
    case 0x0003:
      std::snprintf(text, size, "l %d", v.l);
      break;
    case 0x0004:
      std::snprintf(text, size, "flt %g", static_cast<double>(v.flt));
      break;
    case 0x0005:
      std::snprintf(text, size, "dbl %g", v.dbl);
      break;
    case 0x000A:
      std::snprintf(text, size, "err %08x", static_cast<unsigned>(v.err));
      break;
    case 0x000B:
      std::snprintf(text, size, "b %04x", v.b);
      break;
    case 0x0014:
      std::snprintf(text, size, "li %lld", static_cast<long long>(v.li));
      break;
    case 0x001E:
      std::snprintf(text, size, "lpszA %s", v.lpszA);
      break;
    case 0x001F: {
      int at = std::snprintf(text, size, "lpszW");
      for (const WCHAR* c = v.lpszW; *c != 0; c++) {
        at += std::snprintf(text + at, size - static_cast<size_t>(at), " %x", *c);
      }
      break;
    }
    case 0x0040:
      std::snprintf(text, size, "ft %x %x", v.ft.dwHighDateTime, v.ft.dwLowDateTime);
      break;
    case 0x0048:
      std::snprintf(text, size, "lpguid %d", *v.lpguid == ID);
      break;
    case 0x0102: {
      int at = std::snprintf(text, size, "bin");
      for (ULONG i = 0; i < v.bin.cb; i++) {
        at += std::snprintf(text + at, size - static_cast<size_t>(at), " %x", v.bin.lpb[i]);
      }
      break;
    }
    case 0x1003: {
      int at = std::snprintf(text, size, "MVl");
      for (ULONG i = 0; i < v.MVl.cValues; i++) {
        at += std::snprintf(text + at, size - static_cast<size_t>(at), " %d", v.MVl.lpl[i]);
      }
      break;
    }
    case 0x1048: {
      int at = std::snprintf(text, size, "MVguid");
      for (ULONG i = 0; i < v.MVguid.cValues; i++) {
        at += std::snprintf(text + at, size - static_cast<size_t>(at), " %d",
                            v.MVguid.lpguid[i] == ID);
      }
      break;
    }
    default:
      std::snprintf(text, size, "unknown");
  }
}

WCHAR views::WIDE[] = u"w\u00efde";

namespace {

char ANSI[] = "ansi";
uint8_t BYTES[] = {1, 2, 0xFF};
LONG LONGS[] = {-1, 0x7FFFFFFF};
GUID IDS[] = {ID, ID};

}  // namespace

void views::fill(SPropValue& prop, ULONG tag) {
  std::memset(&prop, 0xA5, sizeof prop);
  prop.ulPropTag = tag;
  PV& v = prop.Value;
  switch (tag & 0xFFFF) {
    case 0x0002:
      v.i = -2;
      break;
    case 0x0003:
      v.l = -3;
      break;
    case 0x0004:
      v.flt = 0.25F;
      break;
    case 0x0005:
      v.dbl = -0.125;
      break;
    case 0x000A:
      v.err = E_FAIL;
      break;
    case 0x000B:
      v.b = 1;
      break;
    case 0x0014:
      v.li = INT64_MIN;
      break;
    case 0x001E:
      v.lpszA = ANSI;
      break;
    case 0x001F:
      v.lpszW = WIDE;
      break;
    case 0x0040:
      v.ft = {0xFFFFFFFE, 0x01020304};
      break;
    case 0x0048:
      v.lpguid = IDS;
      break;
    case 0x0102:
      v.bin = {3, BYTES};
      break;
    case 0x1003:
      v.MVl = {2, LONGS};
      break;
    case 0x1048:
      v.MVguid = {2, IDS};
      break;
  }
}

EXPORT(void) views_fill(SPropValue* prop, int64_t tag) { fill(*prop, static_cast<ULONG>(tag)); }
EXPORT(void) views_describe(const SPropValue* prop, char* text, int64_t size) {
  describe(*prop, text, static_cast<size_t>(size));
}

// Sizes and offsets, in the order in which the test asks for them.
EXPORT(int64_t) views_layout(int64_t* out) {
  const size_t layout[] = {
      sizeof(SPropValue), alignof(SPropValue), offsetof(SPropValue, ulPropTag),
      offsetof(SPropValue, dwAlignPad), offsetof(SPropValue, Value), sizeof(SBinary),
      offsetof(SBinary, cb), offsetof(SBinary, lpb), sizeof(SLongArray),
      offsetof(SLongArray, lpl), sizeof(SRow), alignof(SRow), offsetof(SRow, ulAdrEntryPad),
      offsetof(SRow, cValues), offsetof(SRow, lpProps), sizeOfRows(0), alignof(SRowSet),
      offsetof(SRowSet, cRows), offsetof(SRowSet, aRow), sizeof(SRowSet) - sizeof(SRow),
      sizeof(SPropTagArray) - sizeof(ULONG), alignof(SPropTagArray),
      offsetof(SPropTagArray, aulPropTag), sizeof(WAVEFORMATEX), alignof(WAVEFORMATEX),
      offsetof(WAVEFORMATEX, wFormatTag), offsetof(WAVEFORMATEX, nChannels),
      offsetof(WAVEFORMATEX, nSamplesPerSec), offsetof(WAVEFORMATEX, nAvgBytesPerSec),
      offsetof(WAVEFORMATEX, nBlockAlign), offsetof(WAVEFORMATEX, wBitsPerSample),
      offsetof(WAVEFORMATEX, cbSize), sizeof(WAVEFORMATEXTENSIBLE),
      alignof(WAVEFORMATEXTENSIBLE), offsetof(WAVEFORMATEXTENSIBLE, Format),
      offsetof(WAVEFORMATEXTENSIBLE, Samples), offsetof(WAVEFORMATEXTENSIBLE, dwChannelMask),
      offsetof(WAVEFORMATEXTENSIBLE, SubFormat)};
  int64_t count = 0;
  for (size_t value : layout) {
    out[count++] = static_cast<int64_t>(value);
  }
  return count;
}
