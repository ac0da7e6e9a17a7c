// Structs that are viewed in place: those of MAPI and of sound, as Microsoft documents them
// (mapidefs.h: SPropValue, SRowSet, SPropTagArray; mmreg.h: WAVEFORMATEX, WAVEFORMATEXTENSIBLE).

#include <cstdio>
#include <map>
#include <mutex>

#include "com.h"
#include "report.h"

using WORD = uint16_t;
using DWORD = uint32_t;
using LPSTR = char*;
using LPWSTR = WCHAR*;
using LPGUID = GUID*;

struct FILETIME {
  DWORD dwLowDateTime;
  DWORD dwHighDateTime;
};

struct SBinary {
  ULONG cb;
  uint8_t* lpb;
};

struct SLongArray {
  ULONG cValues;
  LONG* lpl;
};

struct SGuidArray {
  ULONG cValues;
  GUID* lpguid;
};

struct SWStringArray {
  ULONG cValues;
  LPWSTR* lppszW;
};

union PV {
  int16_t i;
  LONG l;
  ULONG ul;
  float flt;
  double dbl;
  uint16_t b;
  double at;
  FILETIME ft;
  LPSTR lpszA;
  SBinary bin;
  LPWSTR lpszW;
  LPGUID lpguid;
  int64_t li;
  SLongArray MVl;
  SGuidArray MVguid;
  SWStringArray MVszW;
  HRESULT err;
  LONG x;
};

struct SPropValue {
  ULONG ulPropTag;
  ULONG dwAlignPad;
  PV Value;
};

struct SRow {
  ULONG ulAdrEntryPad;
  ULONG cValues;
  SPropValue* lpProps;
};

struct SRowSet {
  ULONG cRows;
  SRow aRow[1];
};

struct SPropTagArray {
  ULONG cValues;
  ULONG aulPropTag[1];
};

#pragma pack(push, 1)
struct WAVEFORMATEX {
  WORD wFormatTag;
  WORD nChannels;
  DWORD nSamplesPerSec;
  DWORD nAvgBytesPerSec;
  WORD nBlockAlign;
  WORD wBitsPerSample;
  WORD cbSize;
};

struct WAVEFORMATEXTENSIBLE {
  WAVEFORMATEX Format;
  union {
    WORD wValidBitsPerSample;
    WORD wSamplesPerBlock;
    WORD wReserved;
  } Samples;
  DWORD dwChannelMask;
  GUID SubFormat;
};
#pragma pack(pop)

struct IRows : IUnknown {
  static constexpr GUID IID{
      0x6E2F8A10, 0x1C5D, 0x4B7E, {0x90, 0x3A, 0x4F, 0x6C, 0x8D, 0xB1, 0xE2, 0x70}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD SetColumns(const SPropTagArray* tags, ULONG flags) = 0;  // 3
  virtual HRESULT METHOD SetProps(ULONG count, SPropValue* props) = 0;            // 4
  virtual HRESULT METHOD Update(SPropValue* prop) = 0;                            // 5
  virtual HRESULT METHOD QueryRows(LONG count, ULONG flags, SRowSet** rows) = 0;  // 6
  virtual HRESULT METHOD GetFormat(WAVEFORMATEX** format) = 0;                    // 7
  virtual HRESULT METHOD IsSupported(const WAVEFORMATEX* format,
                                     WAVEFORMATEX** closest) = 0;                 // 8
  virtual const WAVEFORMATEX* METHOD OwnFormat() = 0;                             // 9
};

// IMAPIProp, as far as it hands out properties.
struct IProps : IUnknown {
  static constexpr GUID IID{
      0x6E2F8A10, 0x1C5D, 0x4B7E, {0x90, 0x3A, 0x4F, 0x6C, 0x8D, 0xB1, 0xE2, 0x71}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD GetProps(const SPropTagArray* tags, ULONG flags, ULONG* count,
                                  SPropValue** props) = 0;                    // 3
  virtual HRESULT METHOD Find(ULONG* count, SPropValue** props) = 0;          // 4
  virtual HRESULT METHOD OwnProps(SPropValue** props, ULONG* count) = 0;      // 5
};

namespace {

// An allocator that knows what it has given.
std::mutex mutex;
std::map<void*, size_t> live;
int64_t wrong = 0;

void* take(size_t size) {
  std::lock_guard<std::mutex> lock(mutex);
  auto* block = new uint8_t[size];
  std::memset(block, 0xCC, size);
  live[block] = size;
  return block;
}

void give(void* block) {
  std::lock_guard<std::mutex> lock(mutex);
  if (block == nullptr) {
    return;
  }
  if (live.erase(block) == 0) {
    wrong++;
  } else {
    delete[] static_cast<uint8_t*>(block);
  }
}

// MAPI's FreeProws.
void freeRows(SRowSet* rows) {
  if (rows != nullptr) {
    for (ULONG i = 0; i < rows->cRows; i++) {
      give(rows->aRow[i].lpProps);
    }
    give(rows);
  }
}

constexpr GUID ID{0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF}};

// What the type in a tag says of the union, as text.
void describe(const SPropValue& prop, char* text, size_t size) {
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

char ANSI[] = "ansi";
WCHAR WIDE[] = u"w\u00efde";
uint8_t BYTES[] = {1, 2, 0xFF};
LONG LONGS[] = {-1, 0x7FFFFFFF};
GUID IDS[] = {ID, ID};

// Sets the member that the type in the tag says; everything else is garbage.
void fill(SPropValue& prop, ULONG tag) {
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

size_t sizeOfRows(ULONG count) { return offsetof(SRowSet, aRow) + count * sizeof(SRow); }

WAVEFORMATEXTENSIBLE* newFormat() {
  auto* format = static_cast<WAVEFORMATEXTENSIBLE*>(take(sizeof(WAVEFORMATEXTENSIBLE)));
  format->Format = {0xFFFE, 2, 48000, 384000, 8, 32, 22};
  format->Samples.wValidBitsPerSample = 24;
  format->dwChannelMask = 3;
  format->SubFormat = ID;
  return format;
}

WAVEFORMATEX ownFormat{1, 1, 8000, 8000, 1, 8, 0};

struct Rows : Counted<IRows> {
  HRESULT answer = S_OK;
  bool nothing = false;
  int64_t calls = 0;
  uint64_t sum = 0;
  char text[1024] = "";

  HRESULT METHOD SetColumns(const SPropTagArray* tags, ULONG flags) override {
    calls++;
    sum = flags;
    for (ULONG i = 0; tags != nullptr && i < tags->cValues; i++) {
      sum = 31 * sum + tags->aulPropTag[i];
    }
    return answer;
  }

  HRESULT METHOD SetProps(ULONG count, SPropValue* props) override {
    calls++;
    size_t at = 0;
    text[0] = 0;
    for (ULONG i = 0; i < count; i++) {
      describe(props[i], text + at, sizeof text - at - 1);
      at += std::strlen(text + at);
      text[at++] = ';';
      text[at] = 0;
      props[i].dwAlignPad = i + 1;
    }
    return answer;
  }

  HRESULT METHOD Update(SPropValue* prop) override {
    calls++;
    fill(*prop, prop->ulPropTag);
    return answer;
  }

  HRESULT METHOD QueryRows(LONG count, ULONG, SRowSet** rows) override {
    calls++;
    if (answer < 0) {
      // Against the rules, but a caller must not look at it.
      *rows = reinterpret_cast<SRowSet*>(0x5a5a5a5a5a5a5a5a);
      return answer;
    }
    if (nothing) {
      *rows = nullptr;
      return answer;
    }
    auto* set = static_cast<SRowSet*>(take(sizeOfRows(static_cast<ULONG>(count))));
    set->cRows = static_cast<ULONG>(count);
    for (LONG i = 0; i < count; i++) {
      SRow& row = set->aRow[i];
      row.cValues = 2;
      row.lpProps = static_cast<SPropValue*>(take(2 * sizeof(SPropValue) + sizeof WIDE));
      fill(row.lpProps[0], 0x3001001F);
      row.lpProps[0].Value.lpszW = reinterpret_cast<LPWSTR>(row.lpProps + 2);
      std::memcpy(row.lpProps[0].Value.lpszW, WIDE, sizeof WIDE);
      row.lpProps[1].ulPropTag = 0x36020003;
      row.lpProps[1].Value.l = 10 * i;
    }
    *rows = set;
    return answer;
  }

  HRESULT METHOD GetFormat(WAVEFORMATEX** format) override {
    calls++;
    *format = answer < 0 ? reinterpret_cast<WAVEFORMATEX*>(0x5a5a5a5a5a5a5a5a)
                         : &newFormat()->Format;
    return answer;
  }

  HRESULT METHOD IsSupported(const WAVEFORMATEX* format, WAVEFORMATEX** closest) override {
    calls++;
    bool same = format->wFormatTag == 0xFFFE && format->cbSize == 22 &&
                reinterpret_cast<const WAVEFORMATEXTENSIBLE*>(format)->SubFormat == ID;
    if (closest != nullptr) {
      *closest = same ? nullptr : &newFormat()->Format;
    }
    return same ? S_OK : S_FALSE;
  }

  const WAVEFORMATEX* METHOD OwnFormat() override { return nothing ? nullptr : &ownFormat; }
};

SPropValue ownProps[3];

struct Props : Counted<IProps> {
  HRESULT answer = S_OK;
  // What to answer: 0 the properties, 1 NULL and 0, 2 NULL and 3, 3 memory and a count that cannot
  // be, 4 memory and 0.
  int64_t mode = 0;

  HRESULT METHOD GetProps(const SPropTagArray* tags, ULONG flags, ULONG* count,
                          SPropValue** props) override {
    if (answer < 0) {
      // Against the rules, but a caller must not look at it.
      *count = 77;
      *props = reinterpret_cast<SPropValue*>(0x5a5a5a5a5a5a5a5a);
      return answer;
    }
    if (mode == 1 || mode == 2) {
      *count = mode == 1 ? 0 : 3;
      *props = nullptr;
      return answer;
    }
    ULONG length = tags == nullptr ? 2 : tags->cValues;
    // One block, as MAPIAllocateMore makes it for who frees it.
    *props = static_cast<SPropValue*>(take(length * sizeof(SPropValue) + sizeof WIDE));
    auto* text = reinterpret_cast<LPWSTR>(*props + length);
    std::memcpy(text, WIDE, sizeof WIDE);
    for (ULONG i = 0; i < length; i++) {
      SPropValue& prop = (*props)[i];
      fill(prop, tags == nullptr ? (i == 0 ? 0x3001001F : 0x36020003) : tags->aulPropTag[i]);
      prop.dwAlignPad = flags + i;
      if ((prop.ulPropTag & 0xFFFF) == 0x001F) {
        prop.Value.lpszW = text;
      }
    }
    *count = mode == 3 ? 0xFFFFFFFF : mode == 4 ? 0 : length;
    return answer;
  }

  HRESULT METHOD Find(ULONG* count, SPropValue** props) override {
    if (props == nullptr) {
      *count = 0;
      return answer;
    }
    return GetProps(nullptr, 0, count, props);
  }

  HRESULT METHOD OwnProps(SPropValue** props, ULONG* count) override {
    *count = 3;
    *props = ownProps;
    for (ULONG i = 0; i < 3; i++) {
      fill(ownProps[i], 0x36020003);
      ownProps[i].Value.l = static_cast<LONG>(100 * i);
    }
    return answer;
  }
};

}  // namespace

EXPORT(void) views_create_props(Created* created) { create<IProps, Props>(created); }

EXPORT(void) views_answer_props(IProps* props, int64_t answer, int64_t mode) {
  static_cast<Props*>(props)->answer = static_cast<HRESULT>(answer);
  static_cast<Props*>(props)->mode = mode;
}

EXPORT(int64_t) views_own_prop(int64_t i) { return ownProps[i].Value.l; }

EXPORT(void) views_create(Created* created) { create<IRows, Rows>(created); }

EXPORT(void) views_answer(IRows* rows, int64_t answer, int64_t nothing) {
  static_cast<Rows*>(rows)->answer = static_cast<HRESULT>(answer);
  static_cast<Rows*>(rows)->nothing = nothing != 0;
}

EXPORT(int64_t) views_calls(IRows* rows) { return static_cast<Rows*>(rows)->calls; }
EXPORT(uint64_t) views_sum(IRows* rows) { return static_cast<Rows*>(rows)->sum; }
EXPORT(const char*) views_text(IRows* rows) { return static_cast<Rows*>(rows)->text; }

EXPORT(void*) views_allocate(int64_t size) { return take(static_cast<size_t>(size)); }
EXPORT(void) views_free(void* block) { give(block); }
EXPORT(void) views_free_rows(SRowSet* rows) { freeRows(rows); }
EXPORT(int64_t) views_live() { return static_cast<int64_t>(live.size()); }
EXPORT(int64_t) views_wrong() { return wrong; }

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

// C++ calls a Java object.

EXPORT(int64_t) views_call_set_columns(IRows* rows, ULONG* tags, int64_t count) {
  auto* array = static_cast<SPropTagArray*>(
      take(offsetof(SPropTagArray, aulPropTag) + static_cast<size_t>(count) * sizeof(ULONG)));
  array->cValues = static_cast<ULONG>(count);
  std::memcpy(array->aulPropTag, tags, static_cast<size_t>(count) * sizeof(ULONG));
  HRESULT hr = rows->SetColumns(array, 7);
  give(array);
  return hr;
}

EXPORT(int64_t) views_call_set_props(IRows* rows, char* text, int64_t size) {
  Report report(text, size);
  SPropValue props[3];
  fill(props[0], 0x30010003);
  fill(props[1], 0x3001001F);
  fill(props[2], 0x30011003);
  HRESULT hr = rows->SetProps(3, props);
  if (hr >= 0) {
    report.expect(props[0].dwAlignPad == 1 && props[2].dwAlignPad == 3, "pads");
    report.expect(props[0].Value.l == -30, "l %d", props[0].Value.l);
  }
  return hr;
}

EXPORT(int64_t) views_call_update(IRows* rows, SPropValue* prop) { return rows->Update(prop); }

// The rows are read as a client of MAPI reads them, and freed.
EXPORT(int64_t) views_call_query_rows(IRows* rows, int64_t count, char* text, int64_t size) {
  Report report(text, size);
  auto* set = reinterpret_cast<SRowSet*>(0x5a5a5a5a5a5a5a5a);
  HRESULT hr = rows->QueryRows(static_cast<LONG>(count), 0, &set);
  if (hr < 0) {
    report.expect(set == nullptr, "an out after a failure");
    return hr;
  }
  report.expect(set->cRows == static_cast<ULONG>(count), "%u rows", set->cRows);
  for (ULONG i = 0; i < set->cRows; i++) {
    const SRow& row = set->aRow[i];
    report.expect(row.cValues == 2, "%u values", row.cValues);
    char what[256];
    describe(row.lpProps[0], what, sizeof what);
    report.expect(std::strcmp(what, "lpszW 77 ef 64 65") == 0, "%s", what);
    report.expect(row.lpProps[1].Value.l == static_cast<LONG>(10 * i), "row %u has %d", i,
                  row.lpProps[1].Value.l);
  }
  freeRows(set);
  return hr;
}

EXPORT(int64_t) views_call_get_format(IRows* rows, char* text, int64_t size) {
  Report report(text, size);
  auto* format = reinterpret_cast<WAVEFORMATEX*>(0x5a5a5a5a5a5a5a5a);
  HRESULT hr = rows->GetFormat(&format);
  if (hr < 0) {
    report.expect(format == nullptr, "an out after a failure");
    return hr;
  }
  auto* whole = reinterpret_cast<WAVEFORMATEXTENSIBLE*>(format);
  report.expect(format->wFormatTag == 0xFFFE, "tag %x", format->wFormatTag);
  report.expect(format->cbSize == 22, "cbSize %d", format->cbSize);
  report.expect(whole->Samples.wValidBitsPerSample == 24, "bits");
  report.expect(whole->SubFormat == ID, "sub format");
  give(format);
  return hr;
}

EXPORT(int64_t) views_call_own_format(IRows* rows, char* text, int64_t size) {
  Report report(text, size);
  const WAVEFORMATEX* format = rows->OwnFormat();
  if (format == nullptr) {
    return 1;
  }
  report.expect(format->nSamplesPerSec == 44100, "%u", format->nSamplesPerSec);
  return 0;
}

// Properties of Java: a text and numbers, which are read and freed.
static HRESULT readProps(Report& report, HRESULT hr, ULONG count, SPropValue* props,
                         int64_t expected) {
  if (hr < 0) {
    report.expect(props == nullptr && count == 0, "an out after a failure");
    return hr;
  }
  report.expect(count == static_cast<ULONG>(expected), "%u properties", count);
  report.expect(props != nullptr && live.count(props) == 1, "memory of somebody else");
  for (ULONG i = 0; i < count; i++) {
    char what[256];
    describe(props[i], what, sizeof what);
    if (i == 0) {
      report.expect(std::strcmp(what, "lpszW 77 ef 64 65") == 0, "%s", what);
    } else {
      report.expect(props[i].Value.l == static_cast<LONG>(10 * i), "%s", what);
    }
    report.expect(props[i].dwAlignPad == 0, "a pad of %u", props[i].dwAlignPad);
  }
  give(props);
  return hr;
}

EXPORT(int64_t)
views_call_get_props(IProps* object, ULONG* tags, int64_t count, char* text, int64_t size) {
  Report report(text, size);
  auto* array = static_cast<SPropTagArray*>(
      take(offsetof(SPropTagArray, aulPropTag) + static_cast<size_t>(count) * sizeof(ULONG)));
  array->cValues = static_cast<ULONG>(count);
  std::memcpy(array->aulPropTag, tags, static_cast<size_t>(count) * sizeof(ULONG));
  ULONG reported = 0x5a5a5a5a;
  auto* props = reinterpret_cast<SPropValue*>(0x5a5a5a5a5a5a5a5a);
  HRESULT hr = object->GetProps(array, 0x80000000, &reported, &props);
  give(array);
  return readProps(report, hr, reported, props, count);
}

EXPORT(int64_t) views_call_find(IProps* object, int64_t expected, char* text, int64_t size) {
  Report report(text, size);
  ULONG reported = 0x5a5a5a5a;
  auto* props = reinterpret_cast<SPropValue*>(0x5a5a5a5a5a5a5a5a);
  HRESULT hr = object->Find(&reported, &props);
  if (hr >= 0 && expected == 0) {
    report.expect(props == nullptr && reported == 0, "%u properties instead of none", reported);
    return hr;
  }
  return readProps(report, hr, reported, props, expected);
}

// Without a place for the count, and without one for the array.
EXPORT(int64_t) views_call_nowhere(IProps* object, char* text, int64_t size) {
  Report report(text, size);
  ULONG reported = 0x5a5a5a5a;
  auto* props = reinterpret_cast<SPropValue*>(0x5a5a5a5a5a5a5a5a);
  HRESULT hr = object->GetProps(nullptr, 0, nullptr, &props);
  report.expect(hr == E_POINTER && props == nullptr, "no count: %x", static_cast<unsigned>(hr));
  hr = object->GetProps(nullptr, 0, &reported, nullptr);
  report.expect(hr == E_POINTER && reported == 0, "no array: %x", static_cast<unsigned>(hr));
  return hr;
}

EXPORT(int64_t) views_call_own_props(IProps* object, char* text, int64_t size) {
  Report report(text, size);
  ULONG reported = 0x5a5a5a5a;
  SPropValue* props = nullptr;
  HRESULT hr = object->OwnProps(&props, &reported);
  report.expect(hr == S_OK && reported == 3, "%x, %u", static_cast<unsigned>(hr), reported);
  for (ULONG i = 0; hr >= 0 && i < reported; i++) {
    report.expect(props[i].Value.l == static_cast<LONG>(10 * i), "%d", props[i].Value.l);
  }
  return hr;
}
