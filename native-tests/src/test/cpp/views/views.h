// Structs that are viewed in place: those of MAPI and of sound, as Microsoft documents them
// (mapidefs.h: SPropValue, SRowSet, SPropTagArray; mmreg.h: WAVEFORMATEX, WAVEFORMATEXTENSIBLE).
#pragma once

#include "com.h"

namespace views {

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

// Memory of an allocator that knows what it has given.
void* take(size_t size);
void give(void* block);
bool isLive(void* block);

inline size_t sizeOfRows(ULONG count) { return offsetof(SRowSet, aRow) + count * sizeof(SRow); }

// An array of tags in such memory.
SPropTagArray* newTags(const ULONG* tags, int64_t count);

constexpr GUID ID{0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF}};

// The text that the properties of C++ have, and what it looks like when it is described.
extern WCHAR WIDE[5];
constexpr const char* WIDE_DESCRIBED = "lpszW 77 ef 64 65";

// What the type in a tag says of the union, as text.
void describe(const SPropValue& prop, char* text, size_t size);

// Sets the member that the type in the tag says; everything else is garbage.
void fill(SPropValue& prop, ULONG tag);

}  // namespace views
