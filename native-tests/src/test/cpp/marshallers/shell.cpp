// Values that Java converts with marshallers of its own: a FILETIME, a COLORREF, a path, and item
// lists (ITEMIDLIST) that are allocated here and freed by whoever receives them.

#include <cstdlib>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "com.h"
#include "report.h"

using COLORREF = uint32_t;

struct FILETIME {
  uint32_t dwLowDateTime;
  uint32_t dwHighDateTime;
};
static_assert(sizeof(FILETIME) == 8 && alignof(FILETIME) == 4);

// Entries of {USHORT cb, BYTE data[cb - 2]}, up to one whose cb is 0.
using ITEMIDLIST = uint8_t;

struct ENTRY {
  COLORREF color;
  FILETIME time;
  ITEMIDLIST* id;
};
static_assert(sizeof(ENTRY) == 24 && offsetof(ENTRY, id) == 16);

struct IShell : IUnknown {
  static constexpr GUID IID{
      0x4B1C2D3E, 0x5F60, 0x4718, {0x92, 0xA3, 0xB4, 0xC5, 0xD6, 0xE7, 0xF8, 0x09}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // All [in]; id and path may be NULL.
  virtual HRESULT METHOD Show(COLORREF color, const FILETIME* time, FILETIME copy,
                              const WCHAR* path, const ITEMIDLIST* id) = 0;
  virtual COLORREF METHOD Color() = 0;
  virtual HRESULT METHOD Time(FILETIME* result) = 0;
  virtual HRESULT METHOD Item(COLORREF* color, ITEMIDLIST** result) = 0;
  virtual ITEMIDLIST* METHOD Root() = 0;
  // [in,out]: replaced by the callee.
  virtual HRESULT METHOD Rename(ITEMIDLIST** id) = 0;
  virtual HRESULT METHOD Items(ULONG count, ITEMIDLIST** ids) = 0;
  virtual HRESULT METHOD Entry(const ENTRY* entry, ENTRY* result) = 0;
};

namespace {

// The allocator of the API.
std::set<void*> blocks;
int64_t wrong = 0;

ITEMIDLIST* list(const std::string& text) {
  size_t cb = text.size() + 2;
  auto* id = static_cast<ITEMIDLIST*>(std::malloc(cb + 2));
  uint16_t first = static_cast<uint16_t>(cb), last = 0;
  std::memcpy(id, &first, 2);
  std::memcpy(id + 2, text.data(), text.size());
  std::memcpy(id + cb, &last, 2);
  blocks.insert(id);
  return id;
}

std::string text(const ITEMIDLIST* id) {
  if (id == nullptr) {
    return "NULL";
  }
  uint16_t cb, last;
  std::memcpy(&cb, id, 2);
  std::memcpy(&last, id + cb, 2);
  return std::string(reinterpret_cast<const char*>(id) + 2, cb - 2u) + (last == 0 ? "" : "?");
}

void release(ITEMIDLIST* id) {
  if (id == nullptr) {
    return;
  }
  if (blocks.erase(id) == 0) {
    wrong++;
  } else {
    std::free(id);
  }
}

struct Shell final : Counted<IShell> {
  HRESULT answer = S_OK;
  COLORREF color = 0;
  FILETIME time{};
  FILETIME copy{};
  std::string path;
  std::string id;

  HRESULT METHOD Show(COLORREF c, const FILETIME* t, FILETIME d, const WCHAR* p,
                      const ITEMIDLIST* i) override {
    color = c;
    time = *t;
    copy = d;
    path.clear();
    for (; p != nullptr && *p != 0; p++) {
      path += static_cast<char>(*p);
    }
    id = text(i);
    return answer;
  }

  COLORREF METHOD Color() override { return color; }

  HRESULT METHOD Time(FILETIME* result) override {
    *result = time;
    return answer;
  }

  HRESULT METHOD Item(COLORREF* c, ITEMIDLIST** result) override {
    if (answer < 0) {
      return answer;
    }
    *c = color;
    *result = id == "NULL" ? nullptr : list(id);
    return answer;
  }

  ITEMIDLIST* METHOD Root() override { return list("root"); }

  HRESULT METHOD Rename(ITEMIDLIST** i) override {
    if (answer < 0) {
      return answer;
    }
    ITEMIDLIST* renamed = list(text(*i) + " renamed");
    release(*i);
    *i = renamed;
    return answer;
  }

  HRESULT METHOD Items(ULONG count, ITEMIDLIST** ids) override {
    for (ULONG i = 0; i < count && answer >= 0; i++) {
      ids[i] = list(id + std::to_string(i));
    }
    return answer;
  }

  HRESULT METHOD Entry(const ENTRY* entry, ENTRY* result) override {
    id = text(entry->id);
    *result = *entry;
    result->id = list(id);
    return answer;
  }
};

template <class A, class B>
void equal(Report& report, const char* what, const A& expected, const B& actual) {
  std::ostringstream text;
  text << what << ": expected " << expected << ", but was " << actual;
  report.expect(expected == actual, "%s", text.str().c_str());
}

}  // namespace

EXPORT(void) shell_create(Created* created) { create<IShell, Shell>(created); }

EXPORT(void) shell_set(IShell* object, int64_t answer, int64_t color, int64_t time, const char* id) {
  auto* shell = static_cast<Shell*>(object);
  shell->answer = static_cast<HRESULT>(answer);
  shell->color = static_cast<COLORREF>(color);
  std::memcpy(&shell->time, &time, sizeof shell->time);
  shell->id = id;
}

// What Show has seen: the color, both times.
EXPORT(void) shell_seen(IShell* object, int64_t* numbers, char* path, char* id) {
  auto* shell = static_cast<Shell*>(object);
  numbers[0] = shell->color;
  std::memcpy(&numbers[1], &shell->time, 8);
  std::memcpy(&numbers[2], &shell->copy, 8);
  std::strcpy(path, shell->path.c_str());
  std::strcpy(id, shell->id.c_str());
}

EXPORT(void*) shell_allocate(int64_t size) {
  void* block = std::malloc(static_cast<size_t>(size));
  blocks.insert(block);
  return block;
}

EXPORT(void) shell_free(void* block) { release(static_cast<ITEMIDLIST*>(block)); }

EXPORT(int64_t) shell_blocks() { return static_cast<int64_t>(blocks.size()); }

EXPORT(int64_t) shell_wrong() { return wrong; }

// Calls an object that answers what it is shown.
EXPORT(void) shell_check(IShell* object, char* buffer, int64_t size) {
  Report report(buffer, size);
  ITEMIDLIST* shown = list("shown");
  FILETIME time{0x89ABCDEF, 0x01DA0000}, copy{0x89ABCDF0, 0x01DA0000};
  equal(report, "Show", S_OK, object->Show(0x00030201, &time, copy, u"/tmp/x", shown));
  equal(report, "Show NULL", S_OK, object->Show(0x00030201, &time, copy, nullptr, nullptr));
  equal(report, "Show no time", E_POINTER, object->Show(0, nullptr, copy, nullptr, nullptr));
  equal(report, "shown", "shown", text(shown));
  equal(report, "Color", 0x00030201u, object->Color());

  FILETIME answered{1, 1};
  equal(report, "Time", S_OK, object->Time(&answered));
  equal(report, "low", time.dwLowDateTime, answered.dwLowDateTime);
  equal(report, "high", time.dwHighDateTime, answered.dwHighDateTime);

  auto* garbage = reinterpret_cast<ITEMIDLIST*>(0x5a5a5a5a5a5a5a5a);
  COLORREF color = 0x5a5a5a5a;
  ITEMIDLIST* id = garbage;
  equal(report, "Item", S_OK, object->Item(&color, &id));
  equal(report, "color of Item", 0x00030201u, color);
  equal(report, "id of Item", "item", text(id));
  release(id);
  ITEMIDLIST* root = object->Root();
  equal(report, "Root", "root", text(root));
  release(root);

  id = list("old");
  equal(report, "Rename", S_OK, object->Rename(&id));
  equal(report, "renamed", "old renamed", text(id));
  ITEMIDLIST* before = id;
  // The second time it fails, and the caller keeps what it has.
  equal(report, "Rename again", E_INVALIDARG, object->Rename(&id));
  equal(report, "kept", before == id, true);
  equal(report, "kept text", "old renamed", text(id));
  release(id);

  ITEMIDLIST* ids[3] = {garbage, garbage, garbage};
  equal(report, "Items", S_OK, object->Items(3, ids));
  for (int i = 0; i < 3; i++) {
    equal(report, "Items", "item" + std::to_string(i), text(ids[i]));
    release(ids[i]);
    ids[i] = garbage;
  }
  // The last one cannot be converted.
  equal(report, "Items of 4", E_INVALIDARG, object->Items(4, std::vector<ITEMIDLIST*>(4).data()));

  ENTRY entry{0x00030201, time, shown}, result{};
  equal(report, "Entry", S_OK, object->Entry(&entry, &result));
  equal(report, "color of Entry", 0x00030201u, result.color);
  equal(report, "id of Entry", "shown", text(result.id));
  equal(report, "another id", result.id == shown, false);
  release(result.id);
  release(shown);
}
