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

// Events without a vtable of their own: 7 is Struck.
struct IBellNotes : IDispatch {
  static constexpr GUID IID{
      0x3B1F7A22, 0x6C4D, 0x4E5F, {0x8A, 0x9B, 0x0C, 0x1D, 0x2E, 0x3F, 0x40, 0x51}};
  static bool isA(const GUID& iid) { return iid == IID || IDispatch::isA(iid); }
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

template <class I>
struct Point final : Counted<IConnectionPoint> {
  std::map<uint32_t, I*> sinks;
  uint32_t last = 100;

  HRESULT METHOD GetConnectionInterface(GUID* result) override {
    *result = I::IID;
    return S_OK;
  }
  HRESULT METHOD GetConnectionPointContainer(IConnectionPointContainer**) override {
    return E_NOTIMPL;
  }
  HRESULT METHOD Advise(IUnknown* sink, uint32_t* cookie) override {
    void* pointer = nullptr;
    if (sink->QueryInterface(I::IID, &pointer) != S_OK) {
      return CONNECT_E_CANNOTCONNECT;
    }
    *cookie = ++last;
    sinks[last] = static_cast<I*>(pointer);
    return S_OK;
  }
  HRESULT METHOD Unadvise(uint32_t cookie) override {
    auto found = sinks.find(cookie);
    if (found == sinks.end()) {
      return CONNECT_E_NOCONNECTION;
    }
    I* sink = found->second;
    sinks.erase(found);
    sink->Release();
    return S_OK;
  }
  HRESULT METHOD EnumConnections(IEnumConnections**) override { return E_NOTIMPL; }
};

struct Bell final : Counted<IConnectionPointContainer> {
  Point<IBellEvents> point;
  Point<IBellNotes> notes;

  HRESULT METHOD EnumConnectionPoints(IEnumConnectionPoints**) override { return E_NOTIMPL; }
  HRESULT METHOD FindConnectionPoint(const GUID& iid, IConnectionPoint** result) override {
    *result = iid == IBellEvents::IID  ? static_cast<IConnectionPoint*>(&point)
              : iid == IBellNotes::IID ? static_cast<IConnectionPoint*>(&notes)
                                       : nullptr;
    if (*result == nullptr) {
      return CONNECT_E_NOCONNECTION;
    }
    (*result)->AddRef();
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

struct Notes final : Counted<IBellNotes> {
  LONG heard = 0;

  HRESULT METHOD GetTypeInfoCount(uint32_t*) override { return E_NOTIMPL; }
  HRESULT METHOD GetTypeInfo(uint32_t, uint32_t, IUnknown**) override { return E_NOTIMPL; }
  HRESULT METHOD GetIDsOfNames(const GUID&, WCHAR**, uint32_t, uint32_t, DISPID*) override {
    return E_NOTIMPL;
  }
  HRESULT METHOD Invoke(DISPID member, const GUID&, uint32_t, uint16_t flags,
                        DISPPARAMS* parameters, VARIANT*, EXCEPINFO*, uint32_t*) override {
    bool struck = member == 7 && (flags & 1) != 0 && parameters->cArgs == 1;
    heard = heard * 100 + (struck ? parameters->rgvarg[0].lVal : 99);
    return S_OK;
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

// The same by Invoke, to those who hear notes.
EXPORT(int64_t) bell_note(IConnectionPointContainer* bell, int64_t hour) {
  int64_t answers = 0;
  auto sinks = static_cast<Bell*>(bell)->notes.sinks;
  for (auto& entry : sinks) {
    GUID null{};
    VARIANT argument{};
    argument.vt = VT_I4;
    argument.lVal = static_cast<LONG>(hour);
    DISPPARAMS parameters{&argument, nullptr, 1, 0};
    answers += entry.second->Invoke(7, null, 0x400, 1, &parameters, nullptr, nullptr, nullptr);
  }
  return answers;
}

EXPORT(int64_t) bell_sinks(IConnectionPointContainer* bell) {
  auto* object = static_cast<Bell*>(bell);
  return static_cast<int64_t>(object->point.sinks.size() + object->notes.sinks.size());
}

EXPORT(int64_t) bell_points(IConnectionPointContainer* bell) {
  auto* object = static_cast<Bell*>(bell);
  return object->point.counts.refs + object->notes.counts.refs - 2;
}

EXPORT(void) notes_create(Created* created) { create<IBellNotes, Notes>(created); }

EXPORT(int64_t) notes_heard(IBellNotes* object) { return static_cast<Notes*>(object)->heard; }

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
