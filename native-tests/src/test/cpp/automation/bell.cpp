// Connection points, of an object that tells of the hour and of one that hears it.

#include <map>

#include "automation/dispatch.h"
#include "report.h"

using namespace dispatch;

struct IBellEvents : IUnknown {
  static constexpr GUID IID{
      0x3B1F7A21, 0x6C4D, 0x4E5F, {0x8A, 0x9B, 0x0C, 0x1D, 0x2E, 0x3F, 0x40, 0x51}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Struck(LONG hour) = 0;
};

struct IConnectionPointContainer;
struct CONNECTDATA {
  IUnknown* pUnk;
  uint32_t dwCookie;
};
static_assert(sizeof(CONNECTDATA) == 16);

struct IEnumConnections : IUnknown {
  virtual HRESULT METHOD Next(ULONG count, CONNECTDATA* items, ULONG* fetched) = 0;
  virtual HRESULT METHOD Skip(ULONG count) = 0;
  virtual HRESULT METHOD Reset() = 0;
  virtual HRESULT METHOD Clone(IEnumConnections** result) = 0;
};

struct IConnectionPoint : IUnknown {
  static constexpr GUID IID{
      0xB196B286, 0xBAB4, 0x101A, {0xB6, 0x9C, 0x00, 0xAA, 0x00, 0x34, 0x1D, 0x07}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD GetConnectionInterface(GUID* result) = 0;
  virtual HRESULT METHOD GetConnectionPointContainer(IConnectionPointContainer** result) = 0;
  virtual HRESULT METHOD Advise(IUnknown* sink, uint32_t* cookie) = 0;
  virtual HRESULT METHOD Unadvise(uint32_t cookie) = 0;
  virtual HRESULT METHOD EnumConnections(IEnumConnections** result) = 0;
};

struct IEnumConnectionPoints : IUnknown {
  virtual HRESULT METHOD Next(ULONG count, IConnectionPoint** items, ULONG* fetched) = 0;
  virtual HRESULT METHOD Skip(ULONG count) = 0;
  virtual HRESULT METHOD Reset() = 0;
  virtual HRESULT METHOD Clone(IEnumConnectionPoints** result) = 0;
};

struct IConnectionPointContainer : IUnknown {
  static constexpr GUID IID{
      0xB196B284, 0xBAB4, 0x101A, {0xB6, 0x9C, 0x00, 0xAA, 0x00, 0x34, 0x1D, 0x07}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD EnumConnectionPoints(IEnumConnectionPoints** result) = 0;
  virtual HRESULT METHOD FindConnectionPoint(const GUID& iid, IConnectionPoint** result) = 0;
};

namespace {

struct Point final : Counted<IConnectionPoint> {
  std::map<uint32_t, IBellEvents*> sinks;
  uint32_t last = 100;

  HRESULT METHOD GetConnectionInterface(GUID* result) override {
    *result = IBellEvents::IID;
    return S_OK;
  }
  HRESULT METHOD GetConnectionPointContainer(IConnectionPointContainer**) override {
    return E_NOTIMPL;
  }
  HRESULT METHOD Advise(IUnknown* sink, uint32_t* cookie) override {
    void* pointer = nullptr;
    if (sink->QueryInterface(IBellEvents::IID, &pointer) != S_OK) {
      return CONNECT_E_CANNOTCONNECT;
    }
    *cookie = ++last;
    sinks[last] = static_cast<IBellEvents*>(pointer);
    return S_OK;
  }
  HRESULT METHOD Unadvise(uint32_t cookie) override {
    auto found = sinks.find(cookie);
    if (found == sinks.end()) {
      return CONNECT_E_NOCONNECTION;
    }
    IBellEvents* sink = found->second;
    sinks.erase(found);
    sink->Release();
    return S_OK;
  }
  HRESULT METHOD EnumConnections(IEnumConnections**) override { return E_NOTIMPL; }
};

struct Bell final : Counted<IConnectionPointContainer> {
  Point point;

  HRESULT METHOD EnumConnectionPoints(IEnumConnectionPoints**) override { return E_NOTIMPL; }
  HRESULT METHOD FindConnectionPoint(const GUID& iid, IConnectionPoint** result) override {
    if (!(iid == IBellEvents::IID)) {
      *result = nullptr;
      return CONNECT_E_NOCONNECTION;
    }
    point.AddRef();
    *result = &point;
    return S_OK;
  }
};

struct Sink final : Counted<IBellEvents> {
  LONG heard = 0;
  IConnectionPoint* unadvises = nullptr;
  uint32_t cookie = 0;
  HRESULT answer = S_OK;

  HRESULT METHOD Struck(LONG hour) override {
    heard = heard * 100 + hour;
    if (unadvises != nullptr) {
      unadvises->Unadvise(cookie);
    }
    return answer;
  }
};

Sink* sink(IBellEvents* object) { return static_cast<Sink*>(object); }

}  // namespace

EXPORT(void) bell_create(Created* created) { create<IConnectionPointContainer, Bell>(created); }

// Tells all sinks; the sum of their answers.
EXPORT(int64_t) bell_strike(IConnectionPointContainer* bell, int64_t hour) {
  int64_t answers = 0;
  auto sinks = static_cast<Bell*>(bell)->point.sinks;
  for (auto& entry : sinks) {
    answers += entry.second->Struck(static_cast<LONG>(hour));
  }
  return answers;
}

EXPORT(int64_t) bell_sinks(IConnectionPointContainer* bell) {
  return static_cast<int64_t>(static_cast<Bell*>(bell)->point.sinks.size());
}

EXPORT(int64_t) bell_points(IConnectionPointContainer* bell) {
  return static_cast<Bell*>(bell)->point.counts.refs - 1;
}

EXPORT(void) sink_create(Created* created) { create<IBellEvents, Sink>(created); }

EXPORT(int64_t) sink_heard(IBellEvents* object) { return sink(object)->heard; }

EXPORT(void) sink_answers(IBellEvents* object, int64_t answer) {
  sink(object)->answer = static_cast<HRESULT>(answer);
}

// Advises a sink; if `leaves`, it unadvises itself in its first call.
EXPORT(int64_t) sink_advise(IBellEvents* object, IUnknown* source, int64_t leaves) {
  void* pointer = nullptr;
  if (source->QueryInterface(IConnectionPointContainer::IID, &pointer) != S_OK) {
    return -1;
  }
  auto* container = static_cast<IConnectionPointContainer*>(pointer);
  IConnectionPoint* point = nullptr;
  HRESULT hr = container->FindConnectionPoint(IBellEvents::IID, &point);
  container->Release();
  if (hr != S_OK) {
    return -2;
  }
  hr = point->Advise(object, &sink(object)->cookie);
  if (leaves) {
    sink(object)->unadvises = point;
  } else {
    point->Release();
  }
  return hr == S_OK ? sink(object)->cookie : -3;
}

// Gives back what a sink that leaves has kept for that.
EXPORT(void) sink_forget(IBellEvents* object) {
  sink(object)->unadvises->Release();
  sink(object)->unadvises = nullptr;
}

// All that a client can ask of a Java source with one sink.
EXPORT(void)
bell_isAsked(IUnknown* source, IBellEvents* object, char* text, int64_t size) {
  Report report(text, size);
  void* pointer = nullptr;
  source->QueryInterface(IConnectionPointContainer::IID, &pointer);
  auto* container = static_cast<IConnectionPointContainer*>(pointer);
  IConnectionPoint* point = nullptr;
  report.expect(
      container->FindConnectionPoint(IDispatch::IID, &point) == CONNECT_E_NOCONNECTION &&
          point == nullptr,
      "a point for IDispatch");
  IEnumConnectionPoints* points = nullptr;
  report.expect(container->EnumConnectionPoints(&points) == S_OK, "points");
  ULONG fetched = 0;
  IConnectionPoint* found[2]{};
  report.expect(points->Next(2, found, &fetched) == S_FALSE && fetched == 1, "%u points", fetched);
  point = found[0];
  GUID iid;
  report.expect(point->GetConnectionInterface(&iid) == S_OK && iid == IBellEvents::IID, "IID");
  IConnectionPointContainer* owner = nullptr;
  report.expect(point->GetConnectionPointContainer(&owner) == S_OK && owner == container, "owner");
  uint32_t cookie = 0;
  report.expect(point->Advise(container, &cookie) == CONNECT_E_CANNOTCONNECT, "advise");
  report.expect(point->Unadvise(4711) == CONNECT_E_NOCONNECTION, "unadvise");
  IEnumConnections* connections = nullptr;
  report.expect(point->EnumConnections(&connections) == S_OK, "connections");
  CONNECTDATA data[2]{};
  report.expect(connections->Next(2, data, &fetched) == S_FALSE && fetched == 1, "%u connections",
                fetched);
  report.expect(data[0].pUnk == object && data[0].dwCookie == sink(object)->cookie, "cookie %u",
                data[0].dwCookie);
  data[0].pUnk->Release();
  connections->Release();
  owner->Release();
  point->Release();
  points->Release();
  container->Release();
}
