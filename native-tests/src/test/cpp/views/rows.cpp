// Rows and formats: an object of C++, and C++ that calls one of Java.

#include "report.h"
#include "views/views.h"

using namespace views;

namespace {

// MAPI's FreeProws.
void freeRows(SRowSet* rows) {
  if (rows != nullptr) {
    for (ULONG i = 0; i < rows->cRows; i++) {
      give(rows->aRow[i].lpProps);
    }
    give(rows);
  }
}

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

}  // namespace

EXPORT(void) views_create(Created* created) { create<IRows, Rows>(created); }

EXPORT(void) views_answer(IRows* rows, int64_t answer, int64_t nothing) {
  static_cast<Rows*>(rows)->answer = static_cast<HRESULT>(answer);
  static_cast<Rows*>(rows)->nothing = nothing != 0;
}

EXPORT(int64_t) views_calls(IRows* rows) { return static_cast<Rows*>(rows)->calls; }
EXPORT(uint64_t) views_sum(IRows* rows) { return static_cast<Rows*>(rows)->sum; }
EXPORT(const char*) views_text(IRows* rows) { return static_cast<Rows*>(rows)->text; }
EXPORT(void) views_free_rows(SRowSet* rows) { freeRows(rows); }

// C++ calls a Java object.

EXPORT(int64_t) views_call_set_columns(IRows* rows, ULONG* tags, int64_t count) {
  SPropTagArray* array = newTags(tags, count);
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
    report.expect(std::strcmp(what, WIDE_DESCRIBED) == 0, "%s", what);
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
