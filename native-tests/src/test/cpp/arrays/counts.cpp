// An object of C++ to which lengths are passed, and a caller that passes them to Java.

#include "arrays/counts.h"
#include "report.h"

using namespace arrays;

namespace {

const uint8_t KEY[16] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
constexpr ULONG MODES = 3;

struct CountsObject : Counted<ICounts> {
  int64_t lies = 0;
  Item item{7};
  int64_t mistakes = 0;

  void expect(bool right) { mistakes += !right; }

  HRESULT METHOD Clear(const float color[4], const uint8_t key[16]) override {
    expect(color[0] == 0.5f && color[1] == -1 && color[2] == 0 && color[3] == 1e30f);
    expect(std::memcmp(key, KEY, 16) == 0);
    return S_OK;
  }

  HRESULT METHOD Transform(float matrix[6], LONG range[2]) override {
    for (int i = 0; i < 6; i++) {
      matrix[i] = i + 0.25f;
    }
    if (range != nullptr) {
      LONG first = range[0];
      range[0] = range[1];
      range[1] = first - 1;
    }
    return S_OK;
  }

  HRESULT METHOD Modes(LONG format, ULONG* count, Mode* modes) override {
    ULONG room = *count;
    *count = MODES;
    if (modes == nullptr) {
      return S_OK;
    }
    if (lies) {
      *count = room + 1;
      return S_OK;
    }
    if (room < MODES) {
      return MORE_DATA;
    }
    for (ULONG i = 0; i < MODES; i++) {
      expect(modes[i].cb == sizeof(Mode));
      modes[i].width = static_cast<LONG>(format * 100 + i);
    }
    for (ULONG i = MODES; i < room; i++) {
      modes[i].width = -1;
    }
    return S_OK;
  }

  HRESULT METHOD Data(uint16_t* size, uint8_t* data) override {
    expect(*size == 40000);
    std::memset(data, 9, 5);
    *size = 5;
    return S_OK;
  }

  HRESULT METHOD Sums(size_t size, const uint8_t* data, size_t* capacity, int64_t* sums) override {
    int64_t sum = 0;
    size_t done = 0;
    for (; done < size && done < *capacity; done++) {
      sum += data[done];
      sums[done] = sum;
    }
    *capacity = done;
    return S_OK;
  }

  HRESULT METHOD Read(LONG n, GUID** result) override {
    expect(*result == nullptr);
    if (lies) {
      return S_OK;
    }
    auto* guids = static_cast<GUID*>(taskMemory.allocate(n * static_cast<int64_t>(sizeof(GUID))));
    for (LONG i = 0; i < n; i++) {
      guids[i] = KEPT[i % 2];
    }
    *result = guids;
    return S_OK;
  }

  HRESULT METHOD Draw(ULONG* count, WCHAR*** texts) override {
    *count /= 2;
    auto** result = static_cast<WCHAR**>(taskMemory.allocate(8 * static_cast<int64_t>(*count)));
    for (ULONG i = 0; i < *count; i++) {
      result[i] = text(taskMemory, i % 2 == 0 ? u"even" : u"odd");
    }
    *texts = result;
    return S_OK;
  }

  HRESULT METHOD Grow(IArrayItem*** items, ULONG* count) override {
    if (*count == 0) {
      return S_FALSE;
    }
    if (lies == 1) {
      return E_FAIL;
    }
    auto** grown =
        static_cast<IArrayItem**>(taskMemory.allocate(8 * static_cast<int64_t>(*count + 1)));
    for (ULONG i = 0; i < *count; i++) {
      grown[i] = (*items)[i];
    }
    item.AddRef();
    grown[*count] = &item;
    if (lies == 2) {  // a hole before the last one
      grown[*count - 1]->Release();
      grown[*count - 1] = nullptr;
    }
    taskMemory.free(*items);
    *items = grown;
    ++*count;
    return S_OK;
  }

  HRESULT METHOD Query(ULONG count, Multi* results, ULONG modes_, Mode* modes) override {
    for (ULONG i = 0; i < count; i++) {
      if (results[i].item == nullptr) {
        expect(results[i].result == 0);
        item.AddRef();
        results[i].item = &item;
        results[i].result = static_cast<HRESULT>(i);
      }
    }
    for (ULONG i = 0; i < modes_; i++) {
      expect(modes[i].cb == sizeof(Mode));
      modes[i].width += 10;
    }
    return S_OK;
  }
};

}  // namespace

EXPORT(void) counts_create(Created* created) { create<ICounts, CountsObject>(created); }

EXPORT(void) counts_lie(ICounts* object, int64_t lies) {
  static_cast<CountsObject*>(object)->lies = lies;
}

EXPORT(int64_t) counts_mistakes(ICounts* object) {
  return static_cast<CountsObject*>(object)->mistakes;
}

EXPORT(int64_t) counts_item(ICounts* object) {
  return static_cast<CountsObject*>(object)->item.counts.refs;
}

// Calls an implementation in Java that does what the object above does.
EXPORT(void) counts_call(ICounts* object, char* text_, int64_t size) {
  Report report(text_, size);
  const float color[4] = {0.5f, -1, 0, 1e30f};
  HRESULT hr = object->Clear(color, KEY);
  report.expect(hr == S_OK, "Clear: %x", hr);
  report.expect(object->Clear(nullptr, KEY) == E_POINTER, "Clear(NULL)");

  float matrix[7] = {-1, -1, -1, -1, -1, -1, -1};
  LONG range[3] = {4, 8, -7};
  hr = object->Transform(matrix, range);
  report.expect(hr == S_OK && matrix[0] == 0.25f && matrix[5] == 5.25f && matrix[6] == -1,
                "Transform: %x", hr);
  report.expect(range[0] == 8 && range[1] == 3 && range[2] == -7, "Transform: range");
  report.expect(object->Transform(matrix, nullptr) == S_OK, "Transform(NULL)");

  ULONG count = 99;
  hr = object->Modes(2, &count, nullptr);
  report.expect(hr == S_OK && count == MODES, "Modes(NULL): %x, %u", hr, count);
  Mode modes[5] = {{8, -2}, {8, -2}, {8, -2}, {8, -2}, {8, -2}};
  count = 2;
  hr = object->Modes(2, &count, modes);
  report.expect(hr == MORE_DATA && count == 2 && modes[0].width == -2, "Modes: %x, %u", hr, count);
  count = 5;
  hr = object->Modes(2, &count, modes);
  report.expect(hr == S_OK && count == MODES && modes[0].width == 200 && modes[2].width == 202 &&
                    modes[2].cb == 8 && modes[3].width == -2,
                "Modes: %x, %u", hr, count);
  report.expect(object->Modes(2, nullptr, modes) == E_POINTER, "Modes(NULL count)");

  uint16_t few = 40000;
  static uint8_t data[40000];
  std::memset(data, 3, sizeof data);
  hr = object->Data(&few, data);
  report.expect(hr == S_OK && few == 5 && data[4] == 9 && data[5] == 3, "Data: %x, %u", hr, few);

  const uint8_t bytes[4] = {250, 250, 1, 1};
  size_t capacity = 3;
  int64_t sums[4] = {-1, -1, -1, -1};
  hr = object->Sums(4, bytes, &capacity, sums);
  report.expect(hr == S_OK && capacity == 3 && sums[0] == 250 && sums[1] == 500 &&
                    sums[2] == 501 && sums[3] == -1,
                "Sums: %x", hr);
  capacity = SIZE_MAX;
  report.expect(object->Sums(4, bytes, &capacity, sums) == E_INVALIDARG && capacity == SIZE_MAX,
                "Sums(SIZE_MAX)");

  GUID* guids = nullptr;
  hr = object->Read(3, &guids);
  if (report.expect(hr == S_OK && guids != nullptr, "Read: %x", hr)) {
    report.expect(guids[0] == KEPT[0] && guids[1] == KEPT[1] && guids[2] == KEPT[0], "Read");
    taskMemory.free(guids);
  }

  WCHAR** texts = nullptr;
  count = 4;
  hr = object->Draw(&count, &texts);
  if (report.expect(hr == S_OK && count == 2, "Draw: %x, %u", hr, count)) {
    report.expect(isText(texts[0], u"even") && isText(texts[1], u"odd"), "Draw: texts");
    taskMemory.free(texts[0]);
    taskMemory.free(texts[1]);
    taskMemory.free(texts);
  }

  Item first(1), second(2);
  first.AddRef();
  second.AddRef();
  auto** items = static_cast<IArrayItem**>(taskMemory.allocate(16));
  items[0] = &first;
  items[1] = &second;
  count = 2;
  hr = object->Grow(&items, &count);
  if (report.expect(hr == S_OK && count == 3, "Grow: %x, %u", hr, count)) {
    report.expect(items[0] == &first && items[1] == &second && numberOf(items[2]) == 7, "Grow");
    report.expect(first.counts.refs == 2 && second.counts.refs == 2, "Grow: references");
    for (ULONG i = 0; i < count; i++) {
      items[i]->Release();
    }
    taskMemory.free(items);
  }
  items = static_cast<IArrayItem**>(taskMemory.allocate(8));
  IArrayItem** kept = items;
  count = 0;
  hr = object->Grow(&items, &count);
  report.expect(hr == S_FALSE && count == 0 && items == kept, "Grow(0): %x, %u", hr, count);
  taskMemory.free(kept);

  Item item(5);
  Multi results[2] = {{nullptr, 0}, {&item, 9}};
  Mode begun[2] = {{8, 0}, {8, 1}};
  hr = object->Query(2, results, 2, begun);
  report.expect(hr == S_OK && numberOf(results[0].item) == 7 && results[0].result == 0 &&
                    results[1].item == &item && results[1].result == 9 && item.counts.refs == 1,
                "Query: %x", hr);
  report.expect(begun[0].width == 10 && begun[1].width == 11 && begun[1].cb == 8, "Query: modes");
  results[0].item->Release();
}

// Calls an implementation in Java that breaks the rules.
EXPORT(void) counts_call_lying(ICounts* object, char* text_, int64_t size) {
  Report report(text_, size);
  const HRESULT unexpected = static_cast<HRESULT>(0x8000FFFFu);
  Mode modes[2] = {{8, -2}, {8, -2}};
  ULONG count = 2;
  HRESULT hr = object->Modes(2, &count, modes);
  report.expect(hr == unexpected && count == 2 && modes[0].width == -2, "Modes: %x", hr);
  auto* guids = reinterpret_cast<GUID*>(0x5a5a5a5a5a5a5a5a);
  hr = object->Read(3, &guids);
  report.expect(hr == unexpected && guids == nullptr, "Read: %x", hr);
}
