// C++ that receives arrays from an implementation in Java.

#include "arrays/arrays.h"
#include "report.h"

using namespace arrays;

// Calls an implementation in Java, and does what a receiver has to.
EXPORT(void) arrays_call(IAllocates* object, char* text_, int64_t size) {
  Report report(text_, size);
  ULONG count = 0xCCCCCCCC;
  auto* garbage = reinterpret_cast<void*>(0x5a5a5a5a5a5a5a5a);

  auto* numbers = static_cast<int64_t*>(garbage);
  HRESULT hr = object->Numbers(&count, &numbers);
  if (report.expect(hr == S_OK && count == 3, "Numbers: %x, %u", hr, count)) {
    report.expect(numbers[0] == INT64_MIN && numbers[1] == 5 && numbers[2] == INT64_MAX,
                  "Numbers");
    taskMemory.free(numbers);
  }

  auto** texts = static_cast<WCHAR**>(garbage);
  hr = object->Texts(&texts, &count);
  if (report.expect(hr == S_OK && count == 2, "Texts: %x, %u", hr, count)) {
    report.expect(isText(texts[0], u"text") && texts[1] == nullptr, "Texts");
    ownMemory.free(texts[0]);
    ownMemory.free(texts);
  }

  auto** items = static_cast<IArrayItem**>(garbage);
  auto* pairs = static_cast<Pair*>(garbage);
  uint16_t few = 0xCCCC;
  hr = object->Objects(&items, &pairs, &few);
  if (report.expect(hr == S_OK && few == 2, "Objects: %x, %u", hr, few)) {
    report.expect(numberOf(items[0]) == 1 && numberOf(items[1]) == 2, "Objects: items");
    report.expect(pairs[0].key == 10 && numberOf(pairs[0].item) == 3 && pairs[1].key == 20 &&
                      pairs[1].item == nullptr,
                  "Objects: pairs");
    items[0]->Release();
    items[1]->Release();
    pairs[0].item->Release();
    taskMemory.free(items);
    taskMemory.free(pairs);
  }

  GUID* kept = nullptr;
  GUID* again = nullptr;
  hr = object->Kept(&count, &kept);
  object->Kept(&count, &again);
  report.expect(hr == S_OK && count == 2 && kept == again && kept[0] == KEPT[0] &&
                    kept[1] == KEPT[1],
                "Kept: %x, %u", hr, count);

  Item first(1), second(2), third(3);
  IArrayItem* exchanged[] = {&first, &second, &third};
  WCHAR* words[] = {text(taskMemory, u"a"), nullptr, text(taskMemory, u"c")};
  WCHAR* before = words[0];
  hr = object->Replace(3, exchanged, 3, words);
  if (report.expect(hr == S_OK, "Replace: %x", hr)) {
    // It stands in two places now.
    report.expect(exchanged[0] == &first && first.counts.refs == 2, "Replace: the first");
    report.expect(numberOf(exchanged[1]) == 1 && exchanged[1] == exchanged[0],
                  "Replace: the second");
    report.expect(exchanged[2] == nullptr && third.counts.refs == 0, "Replace: the third");
    report.expect(second.counts.refs == 0, "Replace: what was replaced has %d",
                  static_cast<int>(second.counts.refs));
    report.expect(words[0] == before && isText(words[1], u"B") && isText(words[2], u"C"),
                  "Replace: texts");
  }
  for (WCHAR* word : words) {
    taskMemory.free(word);
  }

  Sized sized[] = {{sizeof(Sized), 0}, {sizeof(Sized), 0}};
  int16_t flags[] = {-1, 0, 7};
  hr = object->Fill(2, sized, 3, flags);
  report.expect(hr == S_OK && sized[0].cb == 8 && sized[0].value == 5 && sized[1].cb == 8 &&
                    sized[1].value == 6,
                "Fill: %x", hr);
  report.expect(flags[0] == 0 && flags[1] == -1 && flags[2] == 0, "Fill: flags");
  sized[1].cb = 16;
  hr = object->Fill(2, sized, 0, nullptr);
  report.expect(hr == E_INVALIDARG && sized[0].value == 5 && sized[1].cb == 16, "Fill: %x", hr);
}

// Calls an implementation in Java that fails.
EXPORT(void) arrays_call_failing(IAllocates* object, int64_t expected, char* text_, int64_t size) {
  Report report(text_, size);
  ULONG count = 1;
  int64_t number = 1;
  int64_t* numbers = &number;
  HRESULT hr = object->Numbers(&count, &numbers);
  report.expect(hr == static_cast<HRESULT>(expected) && count == 0 && numbers == nullptr,
                "Numbers: %x", hr);
  WCHAR* word = nullptr;
  WCHAR** texts = &word;
  count = 1;
  hr = object->Texts(&texts, &count);
  report.expect(hr == static_cast<HRESULT>(expected) && count == 0 && texts == nullptr,
                "Texts: %x", hr);
  IArrayItem* none = nullptr;
  IArrayItem** items = &none;
  Pair pair{};
  Pair* pairs = &pair;
  uint16_t few = 1;
  hr = object->Objects(&items, &pairs, &few);
  report.expect(hr == static_cast<HRESULT>(expected) && few == 0 && items == nullptr &&
                    pairs == nullptr,
                "Objects: %x", hr);
  Item first(1), second(2);
  IArrayItem* exchanged[] = {&first, &second};
  WCHAR* words[] = {text(taskMemory, u"a")};
  WCHAR* before = words[0];
  hr = object->Replace(2, exchanged, 1, words);
  report.expect(hr == static_cast<HRESULT>(expected) && exchanged[0] == &first &&
                    exchanged[1] == &second && first.counts.refs == 1 &&
                    second.counts.refs == 1 && words[0] == before && isText(before, u"a"),
                "Replace: %x", hr);
  taskMemory.free(before);
  report.expect(object->Numbers(nullptr, &numbers) == E_POINTER, "Numbers(NULL)");
}
