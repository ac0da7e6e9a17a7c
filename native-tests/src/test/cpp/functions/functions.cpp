// Function pointers: C functions that Java calls, and Java functions that C++ calls, during the call
// to which they were passed, afterwards, and from threads of its own.

#include <atomic>
#include <thread>
#include <vector>

#include "com.h"
#include "report.h"

namespace {

struct Size {
  float width;
  float height;
};

// 12 bytes: in two registers, or behind a pointer.
struct Box {
  int32_t id;
  Size size;
};

using Visit = int32_t METHOD (*)(int32_t index, const WCHAR* name, double weight, Size size,
                                 int64_t parameter);
using Scale = Box METHOD (*)(Box box, float by);
using Code = HRESULT METHOD (*)(int32_t a, int32_t* out);
using Descend = int32_t METHOD (*)(int32_t depth, void* native, void* self);
using Whole = uint64_t METHOD (*)(uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                  uint64_t, uint64_t);

struct Table {
  int32_t size;
  Visit visit;
  Scale scale;
  Code codes[2];
};

}  // namespace

struct IFunctions : IUnknown {
  static constexpr GUID IID{
      0x6C2F4B61, 0x1E5D, 0x4D98, {0xAB, 0x2C, 0x3D, 0x4E, 0x5F, 0x60, 0x71, 0x82}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Each(Visit visit, LONG count, int64_t parameter, LONG* visited) = 0;
  virtual HRESULT METHOD Keep(Visit visit) = 0;
  virtual HRESULT METHOD Kept(Visit* result) = 0;
  virtual Visit METHOD Own() = 0;
  virtual HRESULT METHOD OwnTable(Table* result) = 0;
  virtual HRESULT METHOD Use(const Table* table, double* result) = 0;
  virtual HRESULT METHOD Exchange(Visit* visit) = 0;
  virtual HRESULT METHOD All(LONG count, const Visit* visits, Visit* own) = 0;
  virtual HRESULT METHOD Outs(Visit* visit, Scale* scale) = 0;
};

namespace {

// Not only 1 is true.
int32_t METHOD ownVisit(int32_t index, const WCHAR* name, double weight, Size size,
                        int64_t parameter) {
  if (name == nullptr) {
    return 0;
  }
  return name[0] == u'n' && weight == index + 0.5 && size.width == 1.25f && size.height == -2.5f &&
                 parameter == -index
             ? 0x100
             : 0;
}

Box METHOD ownScale(Box box, float by) {
  return {box.id + 1, {box.size.width * by, box.size.height * by}};
}

HRESULT METHOD ownCode(int32_t a, int32_t* out) {
  *out = 2 * a;
  return a < 0 ? E_FAIL : S_FALSE;
}

struct Functions : Counted<IFunctions> {
  Visit kept = nullptr;

  HRESULT METHOD Each(Visit visit, LONG count, int64_t parameter, LONG* visited) override {
    *visited = 0;
    for (LONG i = 0; i < count; i++) {
      if (!visit(i, i % 2 == 0 ? u"name" : nullptr, i + 0.5, {i + 0.25f, -i - 0.25f}, parameter)) {
        break;
      }
      ++*visited;
    }
    return S_OK;
  }

  HRESULT METHOD Keep(Visit visit) override {
    kept = visit;
    return S_OK;
  }

  HRESULT METHOD Kept(Visit* result) override {
    *result = kept;
    return S_OK;
  }

  Visit METHOD Own() override { return ownVisit; }

  HRESULT METHOD OwnTable(Table* result) override {
    *result = {static_cast<int32_t>(sizeof(Table)), ownVisit, ownScale, {ownCode, nullptr}};
    return S_OK;
  }

  HRESULT METHOD Use(const Table* table, double* result) override {
    kept = table->visit;
    int32_t out = 0;
    *result = table->visit(1, u"use", 0.5, {1, 2}, 3);
    if (table->scale != nullptr) {
      Box box = table->scale({7, {1.5f, 2.5f}}, 2);
      *result += 1000 * box.id + box.size.width + box.size.height / 16;
    }
    HRESULT hr = table->codes[0](21, &out);
    *result += hr == S_OK ? 100 * out : 0;
    return table->codes[1] == nullptr ? S_OK : E_FAIL;
  }

  HRESULT METHOD Exchange(Visit* visit) override {
    if (*visit == ownVisit) {
      return S_OK;
    }
    (*visit)(5, u"exchange", 0, {0, 0}, 0);
    *visit = ownVisit;
    return S_OK;
  }

  HRESULT METHOD All(LONG count, const Visit* visits, Visit* own) override {
    for (LONG i = 0; i < count; i++) {
      visits[i](i, nullptr, 0, {0, 0}, 0);
      own[i] = i % 2 == 0 ? ownVisit : nullptr;
    }
    return S_OK;
  }

  HRESULT METHOD Outs(Visit* visit, Scale* scale) override {
    *visit = ownVisit;
    *scale = ownScale;
    return S_OK;
  }
};

}  // namespace

EXPORT(void) functions_create(Created* created) { create<IFunctions, Functions>(created); }

EXPORT(void*) functions_own_scale() { return reinterpret_cast<void*>(&ownScale); }

EXPORT(void*) functions_own_code() { return reinterpret_cast<void*>(&ownCode); }

EXPORT(int64_t) functions_visit(void* visit, int64_t index) {
  return reinterpret_cast<Visit>(visit)(static_cast<int32_t>(index), u"late", 1, {1, 2}, 3);
}

EXPORT(int64_t) functions_code(void* code, int64_t a, int32_t* out) {
  return reinterpret_cast<Code>(code)(static_cast<int32_t>(a), out);
}

// A Java implementation hands its functions to C++.
EXPORT(void) functions_check(IFunctions* object, char* text, int64_t size) {
  Report report(text, size);
  Visit visit = reinterpret_cast<Visit>(0x10);
  report.expect(object->Kept(&visit) == S_OK && visit == nullptr, "Kept: %p", (void*)visit);
  LONG visited = 0;
  HRESULT hr = object->Each(ownVisit, 3, 0, &visited);
  report.expect(hr == S_OK && visited == 3, "Each: %x, %d", hr, visited);
  hr = object->Each(nullptr, 3, 0, &visited);
  report.expect(hr == E_POINTER && visited == 0, "Each(NULL): %x, %d", hr, visited);
  hr = object->Keep(ownVisit);
  report.expect(hr == S_OK && object->Kept(&visit) == S_OK && visit == ownVisit, "Keep: %x", hr);

  Visit java = object->Own();
  report.expect(java != nullptr, "Own: NULL");
  int32_t answer = java(4, u"java", 0.25, {1.5f, 2.5f}, INT64_MIN);
  report.expect(answer == 1, "Own()(): %d", answer);

  Table table{};
  hr = object->OwnTable(&table);
  report.expect(hr == S_OK && table.size == 40 && table.visit == java, "OwnTable: %x", hr);
  Box box = table.scale({7, {1.5f, 2.5f}}, 3);
  report.expect(box.id == 8 && box.size.width == 4.5f && box.size.height == 7.5f,
                "scale: %d, %f, %f", box.id, box.size.width, box.size.height);
  int32_t out = 77;
  hr = table.codes[0](21, &out);
  report.expect(hr == S_OK && out == 42, "codes[0]: %x, %d", hr, out);
  hr = table.codes[0](-1, &out);
  report.expect(hr == E_FAIL && out == 0, "codes[0](-1): %x, %d", hr, out);
  report.expect(table.codes[1] == nullptr, "codes[1]");

  double result = 0;
  Table own{static_cast<int32_t>(sizeof(Table)), ownVisit, ownScale, {ownCode, nullptr}};
  hr = object->Use(&own, &result);
  report.expect(hr == S_OK && result == 12.5, "Use: %x, %f", hr, result);

  visit = ownVisit;
  hr = object->Exchange(&visit);
  report.expect(hr == S_OK && visit == java, "Exchange: %x", hr);

  Visit in[2]{ownVisit, java};
  Visit outs[2]{java, ownVisit};
  hr = object->All(2, in, outs);
  report.expect(hr == S_OK && outs[0] == java && outs[1] == nullptr, "All: %x", hr);

  Scale scale = nullptr;
  visit = nullptr;
  hr = object->Outs(&visit, &scale);
  report.expect(hr == S_OK && visit == java && scale == table.scale, "Outs: %x", hr);
}

// What a Java function without lifetime does to a caller.
EXPORT(void) functions_check_refused(IFunctions* object, char* text, int64_t size) {
  Report report(text, size);
  Visit visit = ownVisit;
  HRESULT hr = object->Kept(&visit);
  report.expect(hr == E_FAIL && visit == nullptr, "Kept: %x, %p", hr, (void*)visit);
  report.expect(object->Own() == nullptr, "Own");
  Table table;
  std::memset(static_cast<void*>(&table), 0x55, sizeof table);
  hr = object->OwnTable(&table);
  report.expect(hr == E_FAIL && table.visit == nullptr && table.scale == nullptr, "OwnTable: %x",
                hr);
  visit = ownVisit;
  hr = object->Exchange(&visit);
  report.expect(hr == E_FAIL && visit == ownVisit, "Exchange: %x", hr);
  Scale scale = ownScale;
  hr = object->Outs(&visit, &scale);
  report.expect(hr == E_FAIL && visit == nullptr && scale == nullptr, "Outs: %x", hr);
}

// Passes and answers whole registers, whatever the types of the function are.
EXPORT(uint64_t) functions_call_whole(void* function, const uint64_t* a) {
  return reinterpret_cast<Whole>(function)(a[0], a[1], a[2], a[3], a[4], a[5], a[6], a[7]);
}

namespace {

uint64_t wholeSeen[8];
uint64_t wholeAnswer;

uint64_t METHOD whole(uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e, uint64_t f,
                      uint64_t g, uint64_t h) {
  const uint64_t arguments[8]{a, b, c, d, e, f, g, h};
  std::memcpy(wholeSeen, arguments, sizeof arguments);
  return wholeAnswer;
}

int32_t METHOD descend(int32_t depth, void* java, void* self) {
  return depth == 0 ? 0
                    : 1 + reinterpret_cast<Descend>(java)(depth - 1, self, java);
}

}  // namespace

EXPORT(void*) functions_whole(uint64_t answer) {
  wholeAnswer = answer;
  return reinterpret_cast<void*>(&whole);
}

EXPORT(const uint64_t*) functions_whole_seen() { return wholeSeen; }

// C++ calls Java, which calls C++, and so on.
EXPORT(int64_t) functions_descend(void* java, int64_t depth) {
  return descend(static_cast<int32_t>(depth), java, reinterpret_cast<void*>(&descend));
}

// Threads that call a function until they are told to stop; they count what they were answered.
// counts: S_OK, RPC_E_DISCONNECTED, anything else.
EXPORT(void) functions_storm(void* code, int64_t threads, std::atomic<int32_t>* stop,
                             int64_t* counts) {
  std::atomic<int64_t> ok{0}, gone{0}, other{0};
  std::vector<std::thread> running;
  for (int64_t number = 0; number < threads; number++) {
    running.emplace_back([&, number] {
      do {
        int32_t out = -1;
        HRESULT hr = reinterpret_cast<Code>(code)(static_cast<int32_t>(number), &out);
        if (hr == S_OK && out == 2 * number) {
          ok++;
        } else if (hr == RPC_E_DISCONNECTED && out == 0) {
          gone++;
        } else {
          other++;
        }
      } while (!*stop);
    });
  }
  for (std::thread& thread : running) {
    thread.join();
  }
  counts[0] = ok;
  counts[1] = gone;
  counts[2] = other;
}
