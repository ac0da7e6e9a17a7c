// Functions that a library exports by name.

#include "com.h"

struct ILimit : IUnknown {
  static constexpr GUID IID{
      0x7D305C72, 0x2F6E, 0x4EA9, {0xBC, 0x3D, 0x4E, 0x5F, 0x60, 0x71, 0x82, 0x93}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Next(LONG value, LONG* result) = 0;
};

namespace {

struct Pair {
  float left;
  float right;
};

struct Row {
  int32_t number;
  double first;
  double last;
};

struct Variant {
  uint16_t type;
  uint16_t reserved[3];
  int64_t value;
  int64_t more;
};

using Step = int32_t METHOD (*)(int32_t index, int64_t context);

struct Limit : Counted<ILimit> {
  LONG limit = 0;

  HRESULT METHOD Next(LONG value, LONG* result) override {
    *result = value + 1;
    return value < limit ? S_OK : E_INVALIDARG;
  }
};

int32_t METHOD ownStep(int32_t index, int64_t context) { return index == context ? 0x100 : 0; }

uint32_t calls = 0;

}  // namespace

// What is behind 16 bits is not the caller's.
EXPORT(uint64_t)
libraries_narrow(int64_t a, uint64_t b, uint64_t c, uint64_t d, float e, uint64_t f) {
  bool whole = a == -2 && b == 0xfffe && c == u'x' && d == 1 && e == 1.5f && f == 0xfffffffe;
  return 0x5a5a5a5a5a5a0000 | static_cast<uint16_t>(whole ? -3 : 0);
}

EXPORT(void) libraries_nothing() { calls++; }

EXPORT(uint32_t) libraries_calls() { return calls | 0x80000000; }

EXPORT(void*) libraries_pointer() { return reinterpret_cast<void*>(&libraries_calls); }

EXPORT(Pair) libraries_pair(Pair pair, float by) { return {pair.right * by, pair.left * by}; }

EXPORT(Row) libraries_row(Row row, const Row* add) {
  return {2 * row.number + add->number, 2 * row.first + add->first, 2 * row.last + add->last};
}

EXPORT(const WCHAR*) libraries_version() { return u"1.0 \u00e4"; }

EXPORT(HRESULT) libraries_length(const WCHAR* text, int32_t* length) {
  if (text == nullptr) {
    *length = 77;
    return E_POINTER;
  }
  *length = 0;
  while (text[*length] != 0) {
    ++*length;
  }
  return *length == 0 ? S_FALSE : S_OK;
}

EXPORT(int64_t) libraries_sum(uint32_t count, const int32_t* values) {
  int64_t sum = 0;
  for (uint32_t i = 0; i < count; i++) {
    sum += values[i];
  }
  return sum;
}

EXPORT(HRESULT) libraries_squares(int32_t count, int32_t* squares) {
  for (int32_t i = 0; i < count; i++) {
    squares[i] = i * i;
  }
  return count == 0 ? E_INVALIDARG : S_OK;
}

EXPORT(int32_t) libraries_each(Step step, int64_t context) {
  int32_t index = 0;
  while (step(index, context)) {
    index++;
  }
  return index;
}

EXPORT(HRESULT) libraries_steps(Step* step) {
  *step = ownStep;
  return S_OK;
}

EXPORT(HRESULT) libraries_create(int32_t limit, const GUID& iid, void** result) {
  Limit* object = new Limit();
  object->limit = limit;
  HRESULT hr = object->QueryInterface(iid, result);
  object->Release();
  return hr;
}

EXPORT(HRESULT) libraries_run(ILimit* limit, LONG value, LONG* result) {
  if (limit == nullptr) {
    return E_POINTER;
  }
  HRESULT hr = S_OK;
  while (hr == S_OK && value < 1000) {
    hr = limit->Next(value, &value);
  }
  *result = value;
  return hr == E_INVALIDARG ? S_FALSE : hr;
}

EXPORT(HRESULT) libraries_replace(ILimit** limit) {
  if (*limit != nullptr) {
    (*limit)->Release();
    *limit = nullptr;
    return S_OK;
  }
  Limit* object = new Limit();
  object->limit = 5;
  *limit = object;
  return S_OK;
}

EXPORT(HRESULT) libraries_variant(Variant value, GUID* result) {
  if (value.type != 20) {
    return E_INVALIDARG;
  }
  std::memset(result, 0, sizeof *result);
  std::memcpy(result->Data4, &value.value, 8);
  return S_OK;
}

EXPORT(int32_t) Libraries_capital() { return 1; }
