// Structs that point to what they own, and what they do not: in both directions.

#include <string>

#include "arrays/arrays.h"
#include "bstr.h"
#include "report.h"

using namespace arrays;

namespace structs {

using BSTR = WCHAR*;

struct Stat {
  WCHAR* name;  // task memory
  LONG type;
  uint64_t size;
};
static_assert(sizeof(Stat) == 24);

struct Variant {
  uint16_t vt;
  uint16_t reserved[3];
  union {
    LONG l;
    double d;
    BSTR text;
    IUnknown* object;
  };
  void* record;
};
static_assert(sizeof(Variant) == 24);
constexpr uint16_t VT_I4 = 3, VT_R8 = 5, VT_BSTR = 8, VT_UNKNOWN = 13;

struct Params {
  Variant* args;
  LONG* named;
  ULONG cArgs;
  ULONG cNamed;
};

struct Excep {
  uint16_t code;
  uint16_t reserved;
  BSTR source;
  BSTR description;
  ULONG help;
  HRESULT scode;
};
static_assert(sizeof(Excep) == 32);

struct Multi {
  const GUID* iid;  // the caller's
  IUnknown* item;
  HRESULT result;
};
static_assert(sizeof(Multi) == 24);

struct Link {
  const GUID* iid;  // the giver's, may be NULL
  LONG number;
};
static_assert(sizeof(Link) == 16);

struct Blob {
  ULONG cb;
  uint8_t* data;      // task memory
  const WCHAR* kind;  // the giver's
  IArrayItem** items;
  uint16_t n;
  Stat* stat;     // task memory, may be NULL
  WCHAR** names;  // n of them
};
static_assert(sizeof(Blob) == 56);

// Viewed in place.
struct Lists {
  ULONG n;
  WCHAR** texts;
  char** utf8;
  IUnknown** items;
  Variant* values;
};
static_assert(sizeof(Lists) == 40);

struct IStructs : IUnknown {
  static constexpr GUID IID{
      0x7C0E1B55, 0x3D84, 0x4A96, {0x8E, 0x21, 0x5F, 0x60, 0x71, 0x82, 0x93, 0xA4}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD GetStat(LONG flags, Stat* result) = 0;
  virtual HRESULT METHOD Invoke(const Params* params, Excep* excep) = 0;
  virtual HRESULT METHOD Query(ULONG count, Multi* results) = 0;
  virtual HRESULT METHOD Get(Blob* result) = 0;
  virtual HRESULT METHOD Exchange(Blob* blob) = 0;
  virtual HRESULT METHOD GetLink(LONG number, Link* result) = 0;
};

struct TaskMemory {
  static void* allocate(size_t size) { return taskMemory.allocate(static_cast<int64_t>(size)); }
  static void free(void* block) { taskMemory.free(block); }
};

BSTR bstr(const std::u16string& text) {
  return OwnedBstr<TaskMemory>::copy(text.c_str(), text.size());
}

void freeBstr(BSTR text) { OwnedBstr<TaskMemory>::free(text); }

template <class T>
T* array(std::initializer_list<T> values) {
  T* result = static_cast<T*>(taskMemory.allocate(static_cast<int64_t>(sizeof(T) * values.size())));
  T* at = result;
  for (const T& value : values) {
    std::memcpy(static_cast<void*>(at++), &value, sizeof value);
  }
  return result;
}

// Frees what the holder of a blob owns.
void release(Blob& blob) {
  for (int i = 0; i < blob.n; i++) {
    blob.items[i]->Release();
    taskMemory.free(blob.names[i]);
  }
  taskMemory.free(blob.items);
  taskMemory.free(blob.names);
  taskMemory.free(blob.data);
  if (blob.stat != nullptr) {
    taskMemory.free(blob.stat->name);
    taskMemory.free(blob.stat);
  }
  blob = {};
}

// What a blob of the tests begins with.
bool isFirst(const Blob& blob) {
  return blob.cb == 3 && blob.data[0] == 1 && blob.data[2] == 3 && isText(blob.kind, u"kind") &&
         blob.n == 2 && numberOf(blob.items[0]) == 60 && numberOf(blob.items[1]) == 61 &&
         isText(blob.names[0], u"a") && isText(blob.names[1], u"b") && blob.stat != nullptr &&
         isText(blob.stat->name, u"stat") && blob.stat->type == 2 &&
         blob.stat->size == 0x100000000u;
}

bool isSecond(const Blob& blob) {
  return blob.cb == 1 && blob.data[0] == 9 && isText(blob.kind, u"second") && blob.n == 1 &&
         numberOf(blob.items[0]) == 61 && isText(blob.names[0], u"c") && blob.stat == nullptr;
}

struct Structs : Counted<IStructs> {
  Item first{60};
  Item second{61};
  int64_t mode = 0;
  int64_t mistakes = 0;

  void expect(bool right) { mistakes += !right; }

  IArrayItem* give(Item& item) {
    item.AddRef();
    return &item;
  }

  HRESULT METHOD GetStat(LONG flags, Stat* result) override {
    expect(result->name == nullptr && result->size == 0);
    *result = {flags == 1 ? nullptr : text(taskMemory, u"name"), 7, UINT64_MAX};
    return S_OK;
  }

  HRESULT METHOD Invoke(const Params* params, Excep* excep) override {
    if (params->cArgs == 0) {
      expect(params->args == nullptr && params->named == nullptr && params->cNamed == 0);
      *excep = {1, 0, nullptr, nullptr, 0, S_FALSE};
      return S_OK;
    }
    const Variant* args = params->args;
    expect(params->cArgs == 4 && args[0].vt == VT_I4 && args[0].l == -5);
    expect(args[1].vt == VT_R8 && args[1].d == 0.5);
    expect(args[2].vt == VT_BSTR && isText(args[2].text, u"text"));
    expect(args[3].vt == VT_UNKNOWN && args[3].object != nullptr);
    expect(params->cNamed == 1 && params->named[0] == -3);
    *excep = {0, 0, bstr(u"source"), bstr(u"description"), 42, E_FAIL};
    return S_OK;
  }

  HRESULT METHOD Query(ULONG count, Multi* results) override {
    for (ULONG i = 0; i < count; i++) {
      results[i].result = IArrayItem::isA(*results[i].iid) ? S_OK : E_NOINTERFACE;
      if (results[i].result == S_OK && results[i].item == nullptr) {
        results[i].item = give(first);
      }
    }
    return S_OK;
  }

  HRESULT METHOD Get(Blob* result) override {
    *result = {3, array<uint8_t>({1, 2, 3}), u"kind",
               array<IArrayItem*>({give(first), give(second)}), 2,
               array<Stat>({{text(taskMemory, u"stat"), 2, 0x100000000u}}),
               array<WCHAR*>({text(taskMemory, u"a"), text(taskMemory, u"b")})};
    if (mode == 1) {  // a hole among the items
      result->items[0]->Release();
      result->items[0] = nullptr;
    } else if (mode == 2) {  // no names
      taskMemory.free(result->names[0]);
      taskMemory.free(result->names[1]);
      taskMemory.free(result->names);
      result->names = nullptr;
    }
    return S_OK;
  }

  HRESULT METHOD Exchange(Blob* blob) override {
    expect(isFirst(*blob));
    if (mode == 3) {
      return E_FAIL;
    }
    IArrayItem* kept = blob->items[1];
    kept->AddRef();
    release(*blob);
    *blob = {1, array<uint8_t>({9}), u"second", array<IArrayItem*>({kept}), 1, nullptr,
             array<WCHAR*>({text(taskMemory, u"c")})};
    return S_OK;
  }

  HRESULT METHOD GetLink(LONG number, Link* result) override {
    *result = {number == 0 ? nullptr : &IArrayItem::IID, number};
    return S_OK;
  }
};

}  // namespace structs

using namespace structs;

EXPORT(void) structs_create(Created* created) { create<IStructs, Structs>(created); }

EXPORT(void) structs_mode(IStructs* object, int64_t mode) {
  static_cast<Structs*>(object)->mode = mode;
}

EXPORT(int64_t) structs_mistakes(IStructs* object) {
  auto* structs = static_cast<Structs*>(object);
  return structs->mistakes + (structs->first.counts.refs != 1) +
         (structs->second.counts.refs != 1);
}

// Calls an implementation in Java.
EXPORT(void) structs_call(IStructs* object, char* text_, int64_t size) {
  Report report(text_, size);
  Stat stat{reinterpret_cast<WCHAR*>(0x5a5a5a5a5a5a5a5a), 0, 0};
  HRESULT hr = object->GetStat(0, &stat);
  if (report.expect(hr == S_OK, "GetStat: %x", hr)) {
    report.expect(isText(stat.name, u"name") && stat.type == 7 && stat.size == UINT64_MAX,
                  "GetStat");
    taskMemory.free(stat.name);
  }
  hr = object->GetStat(1, &stat);
  report.expect(hr == S_OK && stat.name == nullptr, "GetStat(1): %x", hr);

  Link link;
  for (LONG number = 0; number < 2; number++) {
    std::memset(static_cast<void*>(&link), 0x5a, sizeof link);
    hr = object->GetLink(number, &link);
    report.expect(hr == S_OK && link.number == number &&
                      (number == 0 ? link.iid == nullptr : *link.iid == IArrayItem::IID),
                  "GetLink(%d): %x", number, hr);
  }

  Item item(62);
  BSTR argument = bstr(u"text");
  Variant args[4] = {};
  args[0].vt = VT_I4;
  args[0].l = -5;
  args[1].vt = VT_R8;
  args[1].d = 0.5;
  args[2].vt = VT_BSTR;
  args[2].text = argument;
  args[3].vt = VT_UNKNOWN;
  args[3].object = &item;
  LONG named[1] = {-3};
  Params params{args, named, 4, 1};
  Excep excep{};
  hr = object->Invoke(&params, &excep);
  if (report.expect(hr == S_OK, "Invoke: %x", hr)) {
    report.expect(isText(excep.source, u"source") && isText(excep.description, u"description") &&
                      excep.help == 42 && excep.scode == E_FAIL,
                  "Invoke");
    freeBstr(excep.source);
    freeBstr(excep.description);
  }
  freeBstr(argument);
  report.expect(item.counts.refs == 1, "Invoke: the argument has %d references",
                static_cast<int>(item.counts.refs));
  Params none{nullptr, nullptr, 0, 0};
  hr = object->Invoke(&none, &excep);
  report.expect(hr == S_OK && excep.source == nullptr && excep.scode == S_FALSE, "Invoke(0): %x",
                hr);
  Params missing{nullptr, nullptr, 0xFFFFFFFFu, 0};
  hr = object->Invoke(&missing, &excep);
  report.expect(hr == S_OK, "Invoke(NULL): %x", hr);  // NULL is null, whatever the count says

  Multi results[2] = {{&IArrayItem::IID, nullptr, E_FAIL}, {&IStructs::IID, nullptr, S_OK}};
  hr = object->Query(2, results);
  report.expect(hr == S_OK && results[0].result == S_OK && results[1].result == E_NOINTERFACE &&
                    results[1].item == nullptr,
                "Query: %x", hr);
  report.expect(results[0].iid != nullptr && *results[0].iid == IArrayItem::IID, "Query: iid");
  if (report.expect(results[0].item != nullptr, "Query: item")) {
    results[0].item->Release();
  }

  Blob blob;
  hr = object->Get(&blob);
  if (report.expect(hr == S_OK && isFirst(blob), "Get: %x", hr)) {
    const WCHAR* kind = blob.kind;
    release(blob);
    for (LONG number = 0; number < 3; number++) {
      object->GetLink(1, &link);  // uses the memory of a call again
    }
    report.expect(isText(kind, u"kind"), "Get: the kind stays");
    object->Get(&blob);
    report.expect(blob.kind == kind, "Get: the same kind");
    release(blob);
  }

  Item sixty(60), sixtyOne(61);
  sixty.AddRef();
  sixtyOne.AddRef();
  blob = {3, array<uint8_t>({1, 2, 3}), u"kind", array<IArrayItem*>({&sixty, &sixtyOne}), 2,
          array<Stat>({{text(taskMemory, u"stat"), 2, 0x100000000u}}),
          array<WCHAR*>({text(taskMemory, u"a"), text(taskMemory, u"b")})};
  hr = object->Exchange(&blob);
  if (report.expect(hr == S_OK && isSecond(blob), "Exchange: %x", hr)) {
    report.expect(blob.items[0] == &sixtyOne, "Exchange: the item");
    release(blob);
  }
  report.expect(sixty.counts.refs == 1 && sixtyOne.counts.refs == 1, "Exchange: %d, %d references",
                static_cast<int>(sixty.counts.refs), static_cast<int>(sixtyOne.counts.refs));
}

// Calls an implementation in Java whose answers cannot be handed out.
EXPORT(void) structs_call_failing(IStructs* object, int64_t expected, char* text_, int64_t size) {
  Report report(text_, size);
  Blob blob;
  std::memset(static_cast<void*>(&blob), 0x5a, sizeof blob);
  HRESULT hr = object->Get(&blob);
  const Blob zeros{};
  report.expect(hr == static_cast<HRESULT>(expected), "Get: %x", hr);
  report.expect(std::memcmp(&blob, &zeros, sizeof blob) == 0, "Get: zeros");
}

// Fills in what Java views; the item belongs to the object.
EXPORT(void) structs_lists(IStructs* object, Lists* lists, int64_t hole) {
  static WCHAR first[] = u"first", second[] = u"second";
  static char utf8[] = "\xC3\xA9";
  static WCHAR* texts[2];
  static char* utf8s[2];
  static IUnknown* items[2];
  static Variant values[2];
  auto* structs = static_cast<Structs*>(object);
  texts[0] = first;
  texts[1] = second;
  utf8s[0] = utf8;
  utf8s[1] = nullptr;
  items[0] = &structs->first;
  items[1] = hole != 0 ? nullptr : &structs->second;
  values[0] = {};
  values[0].vt = VT_R8;
  values[0].d = 0.25;
  values[1] = {};
  values[1].vt = VT_UNKNOWN;
  values[1].object = &structs->first;
  *lists = {2, texts, utf8s, items, values};
}

// What Java has written there.
EXPORT(void) structs_written(Lists* lists, char* text_, int64_t size) {
  Report report(text_, size);
  report.expect(lists->n == 3 && isText(lists->texts[0], u"a") && isText(lists->texts[1], u"") &&
                    isText(lists->texts[2], u"c"),
                "texts");
  report.expect(std::strcmp(lists->utf8[0], "\xC3\xA9") == 0 && lists->utf8[1] == nullptr &&
                    lists->utf8[2][0] == 0,
                "utf8");
}
