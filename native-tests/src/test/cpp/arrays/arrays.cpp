// Arrays that a callee allocates, and arrays whose elements it replaces: both sides in C++, with
// allocators that count.

#include <cstdlib>
#include <set>

#include "com.h"
#include "report.h"

struct IArrayItem : IUnknown {
  static constexpr GUID IID{
      0x7C0E1B52, 0x3D84, 0x4A96, {0x8E, 0x21, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Number(LONG* result) = 0;
};

struct Pair {
  LONG key;
  IArrayItem* item;
};
static_assert(sizeof(Pair) == 16);

struct Sized {
  ULONG cb;
  int8_t value;
};
static_assert(sizeof(Sized) == 8);

struct IAllocates : IUnknown {
  static constexpr GUID IID{
      0x7C0E1B53, 0x3D84, 0x4A96, {0x8E, 0x21, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // Task memory.
  virtual HRESULT METHOD Numbers(ULONG* count, int64_t** result) = 0;
  // The array and its texts from an allocator of the API; either pointer may be NULL.
  virtual HRESULT METHOD Texts(WCHAR*** result, ULONG* count) = 0;
  // The array in task memory, the references the receiver's; the count is a 16-bit one.
  virtual HRESULT METHOD Objects(IArrayItem*** items, Pair** pairs, uint16_t* count) = 0;
  // Stays the callee's.
  virtual HRESULT METHOD Kept(ULONG* count, GUID** result) = 0;
  // The caller's arrays; what the callee replaces it frees.
  virtual HRESULT METHOD Replace(ULONG count, IArrayItem** items, ULONG texts_, WCHAR** texts) = 0;
  // Each has its size filled in.
  virtual HRESULT METHOD Fill(ULONG count, Sized* sized, ULONG flags_, int16_t* flags) = 0;
};

namespace {

// Blocks that are live, with the mistakes of those who free them.
struct Blocks {
  std::set<void*> live;
  int64_t allocated = 0;
  int64_t wrong = 0;

  void* allocate(int64_t size) {
    void* block = std::malloc(size == 0 ? 1 : static_cast<size_t>(size));
    std::memset(block, 0xA5, static_cast<size_t>(size));
    live.insert(block);
    allocated++;
    return block;
  }

  void free(void* block) {
    if (block == nullptr) {
      return;
    }
    if (live.erase(block) == 0) {
      wrong++;
    } else {
      std::free(block);
    }
  }
};

Blocks taskMemory;
Blocks ownMemory;

struct Item : Counted<IArrayItem> {
  LONG number;

  explicit Item(LONG number) : number(number) {}

  HRESULT METHOD Number(LONG* result) override {
    *result = number;
    return S_OK;
  }
};

LONG numberOf(IArrayItem* item) {
  LONG number = -1;
  return item == nullptr ? -2 : item->Number(&number) == S_OK ? number : -3;
}

template <class T>
T* array(Blocks& blocks, std::initializer_list<T> values) {
  T* result = static_cast<T*>(blocks.allocate(static_cast<int64_t>(sizeof(T) * values.size())));
  T* at = result;
  for (const T& value : values) {
    std::memcpy(static_cast<void*>(at++), &value, sizeof value);
  }
  return result;
}

WCHAR* text(Blocks& blocks, const char16_t* value) {
  size_t length = 0;
  while (value[length] != 0) {
    length++;
  }
  auto* result =
      static_cast<WCHAR*>(blocks.allocate(static_cast<int64_t>(sizeof(WCHAR) * (length + 1))));
  std::memcpy(result, value, sizeof(WCHAR) * (length + 1));
  return result;
}

bool isText(const WCHAR* value, const char16_t* expected) {
  while (*value != 0 && *value == *expected) {
    value++;
    expected++;
  }
  return *value == *expected;
}

const GUID KEPT[] = {{1, 2, 3, {4, 5, 6, 7, 8, 9, 10, 11}},
                     {0xFFFFFFFF, 0xFFFF, 0, {0, 0, 0, 0, 0, 0, 0, 1}}};

// What an object is to do: the rule, or a way to break it.
enum Mode { ORDERLY, EMPTY, NOTHING, COUNT_WITHOUT_ARRAY, HUGE_COUNT, HOLE, FAILURE };

struct Allocates : Counted<IAllocates> {
  Mode mode = ORDERLY;
  Item* items[4] = {new Item(100), new Item(101), new Item(102), new Item(103)};
  int64_t mistakes = 0;

  IArrayItem* give(int i) {
    items[i]->AddRef();
    return items[i];
  }

  HRESULT METHOD Numbers(ULONG* count, int64_t** result) override {
    mistakes += *count != 0 || *result != nullptr;
    switch (mode) {
      case EMPTY:
        *result = array<int64_t>(taskMemory, {7});
        return S_OK;
      case NOTHING:
        return S_FALSE;
      case COUNT_WITHOUT_ARRAY:
        *count = 3;
        return S_OK;
      case HUGE_COUNT:
        *count = 0x80000000u;
        *result = array<int64_t>(taskMemory, {7});
        return S_OK;
      case FAILURE:
        // Against the rules, but a caller must not look at it.
        *count = 3;
        *result = reinterpret_cast<int64_t*>(0x5a5a5a5a5a5a5a5a);
        return E_FAIL;
      default:
        *result = array<int64_t>(taskMemory, {INT64_MIN, -1, 0, INT64_MAX});
        *count = 4;
        return S_OK;
    }
  }

  HRESULT METHOD Texts(WCHAR*** result, ULONG* count) override {
    mistakes += *count != 0 || *result != nullptr;
    if (mode == NOTHING) {
      return S_OK;
    }
    *result = array<WCHAR*>(ownMemory, {text(ownMemory, u"one"), nullptr, text(ownMemory, u"")});
    *count = 3;
    return S_OK;
  }

  HRESULT METHOD Objects(IArrayItem*** result, Pair** pairs, uint16_t* count) override {
    *result = array<IArrayItem*>(taskMemory, {give(0), mode == HOLE ? nullptr : give(1), give(2)});
    *pairs = array<Pair>(taskMemory, {{-1, give(3)}, {-2, nullptr}, {-3, give(0)}});
    *count = 3;
    return S_OK;
  }

  HRESULT METHOD Kept(ULONG* count, GUID** result) override {
    *result = const_cast<GUID*>(KEPT);
    *count = 2;
    return S_OK;
  }

  // The first stays, the second is replaced, the last disappears.
  HRESULT METHOD Replace(ULONG count, IArrayItem** array, ULONG n, WCHAR** texts) override {
    mistakes += count != 3 || n != 3 || numberOf(array[0]) != 1 || numberOf(array[1]) != 2 ||
                array[2] == nullptr || !isText(texts[0], u"a") || texts[1] != nullptr ||
                !isText(texts[2], u"c");
    if (mode == FAILURE) {
      return E_FAIL;
    }
    array[1]->Release();
    array[1] = give(1);
    array[2]->Release();
    array[2] = nullptr;
    texts[1] = text(taskMemory, u"new");
    taskMemory.free(texts[2]);
    texts[2] = mode == HOLE ? nullptr : text(taskMemory, u"replaced");
    return S_OK;
  }

  HRESULT METHOD Fill(ULONG count, Sized* sized, ULONG n, int16_t* flags) override {
    for (ULONG i = 0; i < count; i++) {
      mistakes += sized[i].cb != sizeof(Sized) || sized[i].value != 0;
      sized[i].value = static_cast<int8_t>(-1 - static_cast<int8_t>(i));
    }
    for (ULONG i = 0; i < n; i++) {
      mistakes += flags[i] != (i % 2 == 0 ? -1 : 0);
      flags[i] = i % 2 == 0 ? 0 : 42;
    }
    return S_OK;
  }
};

}  // namespace

EXPORT(void) arrays_create(Created* created) { create<IAllocates, Allocates>(created); }

EXPORT(void) arrays_mode(IAllocates* object, int64_t mode) {
  static_cast<Allocates*>(object)->mode = static_cast<Mode>(mode);
}

EXPORT(int64_t) arrays_mistakes(IAllocates* object) {
  return static_cast<Allocates*>(object)->mistakes;
}

EXPORT(int64_t) arrays_refs(IAllocates* object, int64_t item) {
  return static_cast<Allocates*>(object)->items[item]->counts.refs;
}

EXPORT(void*) arrays_allocate(int64_t own, int64_t size) {
  return (own ? ownMemory : taskMemory).allocate(size);
}

EXPORT(void) arrays_free(int64_t own, void* block) { (own ? ownMemory : taskMemory).free(block); }

EXPORT(int64_t) arrays_live(int64_t own) {
  return static_cast<int64_t>((own ? ownMemory : taskMemory).live.size());
}

EXPORT(int64_t) arrays_wrong(int64_t own) { return (own ? ownMemory : taskMemory).wrong; }

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
