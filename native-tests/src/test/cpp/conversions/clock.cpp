// Values that Java knows as UUID and Instant: GUIDs and FILETIMEs, alone, in structs and in arrays.

#include "com.h"
#include "report.h"

struct FILETIME {
  uint32_t dwLowDateTime;
  uint32_t dwHighDateTime;
};
static_assert(sizeof(FILETIME) == 8 && alignof(FILETIME) == 4);

struct STAMP {
  ULONG number;
  FILETIME time;
  GUID id;
  FILETIME times[2];
};
static_assert(sizeof(STAMP) == 44 && offsetof(STAMP, time) == 4 && offsetof(STAMP, times) == 28);

struct IClock : IUnknown {
  static constexpr GUID IID{
      0x5C2D3E4F, 0x6071, 0x4829, {0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Set(const GUID& id, const FILETIME* time, GUID copiedId,
                             FILETIME copiedTime) = 0;
  virtual HRESULT METHOD Get(GUID* id, FILETIME* result) = 0;
  // [in,out]: both are replaced.
  virtual HRESULT METHOD Exchange(GUID* id, FILETIME* time) = 0;
  virtual HRESULT METHOD Stamp(const STAMP* stamp, STAMP* result) = 0;
  // [in] ids, [out] times.
  virtual HRESULT METHOD Times(ULONG idCount, const GUID* ids, ULONG timeCount, FILETIME* times) = 0;
};

namespace {

constexpr GUID FIRST_ID{
    0x00112233, 0x4455, 0x6677, {0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF}};
constexpr GUID SECOND_ID{
    0xF0E1D2C3, 0xB4A5, 0x9687, {0x78, 0x69, 0x5A, 0x4B, 0x3C, 0x2D, 0x1E, 0x0F}};

// The beginning of 1970, and 100 nanoseconds before it.
constexpr FILETIME EPOCH{0xD53E8000, 0x019DB1DE};
constexpr FILETIME BEFORE{0xD53E7FFF, 0x019DB1DE};

bool operator==(const FILETIME& a, const FILETIME& b) {
  return a.dwLowDateTime == b.dwLowDateTime && a.dwHighDateTime == b.dwHighDateTime;
}

// Answers the second values if it gets the first ones.
struct Clock final : Counted<IClock> {
  HRESULT METHOD Set(const GUID& id, const FILETIME* time, GUID copiedId,
                     FILETIME copiedTime) override {
    return id == FIRST_ID && *time == EPOCH && copiedId == SECOND_ID && copiedTime == BEFORE
               ? S_OK
               : E_INVALIDARG;
  }

  HRESULT METHOD Get(GUID* id, FILETIME* result) override {
    *id = FIRST_ID;
    *result = EPOCH;
    return S_OK;
  }

  HRESULT METHOD Exchange(GUID* id, FILETIME* time) override {
    if (!(*id == FIRST_ID && *time == EPOCH)) {
      return E_INVALIDARG;
    }
    *id = SECOND_ID;
    *time = BEFORE;
    return S_OK;
  }

  HRESULT METHOD Stamp(const STAMP* stamp, STAMP* result) override {
    if (!(stamp->number == 7 && stamp->time == EPOCH && stamp->id == FIRST_ID &&
          stamp->times[0] == BEFORE && stamp->times[1] == EPOCH)) {
      return E_INVALIDARG;
    }
    *result = STAMP{8, BEFORE, SECOND_ID, {EPOCH, BEFORE}};
    return S_OK;
  }

  HRESULT METHOD Times(ULONG idCount, const GUID* ids, ULONG timeCount, FILETIME* times) override {
    if (!(idCount == 2 && timeCount == 2 && ids[0] == FIRST_ID && ids[1] == SECOND_ID)) {
      return E_INVALIDARG;
    }
    times[0] = EPOCH;
    times[1] = BEFORE;
    return S_OK;
  }
};

}  // namespace

EXPORT(void) clock_create(Created* created) { create<IClock, Clock>(created); }

// Calls an object that does as Clock does.
EXPORT(void) clock_check(IClock* object, char* buffer, int64_t size) {
  Report report(buffer, size);
  report.expect(object->Set(FIRST_ID, &EPOCH, SECOND_ID, BEFORE) == S_OK, "Set");
  report.expect(object->Set(FIRST_ID, nullptr, SECOND_ID, BEFORE) == E_POINTER, "Set no time");

  GUID id{};
  FILETIME time{};
  report.expect(object->Get(&id, &time) == S_OK, "Get");
  report.expect(id == FIRST_ID, "id of Get");
  report.expect(time == EPOCH, "time of Get");

  report.expect(object->Exchange(&id, &time) == S_OK, "Exchange");
  report.expect(id == SECOND_ID, "id of Exchange");
  report.expect(time == BEFORE, "time of Exchange");

  STAMP stamp{7, EPOCH, FIRST_ID, {BEFORE, EPOCH}}, result{};
  report.expect(object->Stamp(&stamp, &result) == S_OK, "Stamp");
  report.expect(result.number == 8 && result.time == BEFORE && result.id == SECOND_ID, "result");
  report.expect(result.times[0] == EPOCH && result.times[1] == BEFORE, "times of Stamp");

  GUID ids[]{FIRST_ID, SECOND_ID};
  FILETIME times[2]{};
  report.expect(object->Times(2, ids, 2, times) == S_OK, "Times");
  report.expect(times[0] == EPOCH && times[1] == BEFORE, "times");
}
