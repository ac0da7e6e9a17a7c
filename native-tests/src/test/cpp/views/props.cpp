// Arrays of structs that the callee allocates: an object of C++, and C++ that calls one of Java.

#include "report.h"
#include "views/views.h"

using namespace views;

namespace {

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

// Properties of Java: a text and numbers, which are read and freed.
HRESULT readProps(Report& report, HRESULT hr, ULONG count, SPropValue* props,
                         int64_t expected) {
  if (hr < 0) {
    report.expect(props == nullptr && count == 0, "an out after a failure");
    return hr;
  }
  report.expect(count == static_cast<ULONG>(expected), "%u properties", count);
  report.expect(props != nullptr && isLive(props), "memory of somebody else");
  for (ULONG i = 0; i < count; i++) {
    char what[256];
    describe(props[i], what, sizeof what);
    if (i == 0) {
      report.expect(std::strcmp(what, WIDE_DESCRIBED) == 0, "%s", what);
    } else {
      report.expect(props[i].Value.l == static_cast<LONG>(10 * i), "%s", what);
    }
    report.expect(props[i].dwAlignPad == 0, "a pad of %u", props[i].dwAlignPad);
  }
  give(props);
  return hr;
}

}  // namespace

EXPORT(void) views_create_props(Created* created) { create<IProps, Props>(created); }

EXPORT(void) views_answer_props(IProps* props, int64_t answer, int64_t mode) {
  static_cast<Props*>(props)->answer = static_cast<HRESULT>(answer);
  static_cast<Props*>(props)->mode = mode;
}

EXPORT(int64_t) views_own_prop(int64_t i) { return ownProps[i].Value.l; }

// C++ calls a Java object.

EXPORT(int64_t)
views_call_get_props(IProps* object, ULONG* tags, int64_t count, char* text, int64_t size) {
  Report report(text, size);
  SPropTagArray* array = newTags(tags, count);
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
