// A client that knows the rules an object keeps (Microsoft Learn, "Rules for Implementing
// QueryInterface", "Rules for Managing Reference Counts") and checks them from outside.

#include <thread>
#include <vector>

#include "mapi/mapi.h"
#include "report.h"

namespace {

void* const GARBAGE = reinterpret_cast<void*>(0x5a5a5a5a5a5a5a5a);

IUnknown* query(IUnknown* object, const GUID& iid, HRESULT* result) {
  void* pointer = GARBAGE;
  *result = object->QueryInterface(iid, &pointer);
  return static_cast<IUnknown*>(pointer);
}

ULONG count(IUnknown* object) {
  object->AddRef();
  return object->Release();
}

template <class F>
void inThreads(int64_t threads, F work) {
  std::atomic<int64_t> ready{0};
  std::vector<std::thread> running;
  for (int64_t number = 0; number < threads; number++) {
    running.emplace_back([&, number] {
      ready++;
      while (ready != threads) {
        std::this_thread::yield();
      }
      work(number);
    });
  }
  for (std::thread& thread : running) {
    thread.join();
  }
}

using Slot = HRESULT METHOD (*)(void* self, uint64_t, uint64_t, uint64_t);

Slot slot(void* object, int64_t number) { return (*static_cast<Slot**>(object))[number]; }

}  // namespace

// `iids` are the interfaces that the object must answer, `absent` are others.
EXPORT(void)
client_query_interface(IUnknown* object, const GUID* iids, int64_t iidCount, const GUID* absent,
                       int64_t absentCount, char* text, int64_t size) {
  Report report(text, size);
  ULONG before = count(object);
  HRESULT hr;
  IUnknown* identity = query(object, IUnknown::IID, &hr);
  if (!report.expect(hr == S_OK && identity != nullptr && identity != GARBAGE, "IUnknown: %08x",
                     hr)) {
    return;
  }
  std::vector<IUnknown*> pointers;
  for (int64_t i = 0; i < iidCount; i++) {
    IUnknown* pointer = query(object, iids[i], &hr);
    if (!report.expect(hr == S_OK && pointer != nullptr && pointer != GARBAGE,
                       "interface %d: %08x", static_cast<int>(i), hr)) {
      return;
    }
    pointers.push_back(pointer);
  }
  for (int round = 0; round < 3; round++) {
    for (int64_t from = 0; from < iidCount; from++) {
      IUnknown* source = pointers[static_cast<size_t>(from)];
      IUnknown* same = query(source, IUnknown::IID, &hr);
      if (report.expect(hr == S_OK && same == identity, "identity from %d: %08x",
                        static_cast<int>(from), hr)) {
        same->Release();
      }
      // Reflexive where to == from, symmetric and transitive since all pairs succeed.
      for (int64_t to = 0; to < iidCount; to++) {
        IUnknown* target = query(source, iids[to], &hr);
        if (report.expect(hr == S_OK && target != nullptr && target != GARBAGE,
                          "from %d to %d: %08x", static_cast<int>(from), static_cast<int>(to),
                          hr)) {
          target->Release();
        }
      }
      for (int64_t i = 0; i < absentCount; i++) {
        IUnknown* nothing = query(source, absent[i], &hr);
        report.expect(hr == E_NOINTERFACE, "absent %d from %d: %08x", static_cast<int>(i),
                      static_cast<int>(from), hr);
        report.expect(nothing == nullptr, "absent %d from %d: not NULL", static_cast<int>(i),
                      static_cast<int>(from));
      }
      hr = source->QueryInterface(iids[from], nullptr);
      report.expect(hr == E_POINTER, "NULL out pointer from %d: %08x", static_cast<int>(from), hr);
      if (absentCount > 0) {
        hr = source->QueryInterface(absent[0], nullptr);
        report.expect(hr == E_POINTER, "NULL out pointer, absent: %08x", hr);
      }
    }
  }
  for (IUnknown* pointer : pointers) {
    pointer->Release();
  }
  identity->Release();
  report.expect(count(object) == before, "%u references before, %u after", before, count(object));
}

// The number of references, as AddRef and Release tell it.
EXPORT(int64_t) client_count(IUnknown* object) { return count(object); }

EXPORT(int64_t) client_add_ref(IUnknown* object) { return object->AddRef(); }

EXPORT(int64_t) client_release(IUnknown* object) { return object->Release(); }

EXPORT(int64_t) client_query(IUnknown* object, const GUID* iid, void** result) {
  return object->QueryInterface(*iid, result);
}

// Balanced AddRef, QueryInterface and Release from several threads; answers the count at the end.
EXPORT(int64_t) client_storm(IUnknown* object, const GUID* iid, int64_t threads, int64_t rounds) {
  std::atomic<int64_t> failures{0};
  inThreads(threads, [&](int64_t) {
    for (int64_t round = 0; round < rounds; round++) {
      HRESULT hr;
      object->AddRef();
      IUnknown* other = query(object, *iid, &hr);
      if (hr != S_OK) {
        failures++;
        return;
      }
      other->AddRef();
      object->Release();
      other->Release();
      other->Release();
    }
  });
  return failures == 0 ? count(object) : -1;
}

// The caller owns `threads` references; each thread gives one back. Answers how many were told 0.
EXPORT(int64_t) client_release_race(IUnknown* object, int64_t threads) {
  std::atomic<int64_t> zeros{0};
  inThreads(threads, [&](int64_t) { zeros += object->Release() == 0; });
  return zeros;
}

// Threads call until the object is gone, while the one reference is given back. Every call must
// succeed, or be told that the object is disconnected; answers the number of other results.
EXPORT(int64_t) client_call_until_dead(IMAPISyncProgressCallback* object, int64_t threads) {
  std::atomic<int64_t> started{0};
  std::atomic<int64_t> others{0};
  inThreads(threads + 1, [&](int64_t number) {
    if (number == threads) {
      while (started != threads) {
        std::this_thread::yield();
      }
      object->Release();
      return;
    }
    HRESULT hr = object->Progress(u"alive", 1, 2);
    others += hr != S_OK;
    started++;
    while ((hr = object->Progress(nullptr, 1, 2)) == S_OK) {
    }
    others += hr != RPC_E_DISCONNECTED;
  });
  return others;
}

// Every slot of an object whose last reference is gone.
EXPORT(void) client_dead(IUnknown* object, int64_t slots, char* text, int64_t size) {
  Report report(text, size);
  HRESULT hr;
  IUnknown* nothing = query(object, IUnknown::IID, &hr);
  report.expect(hr == RPC_E_DISCONNECTED, "QueryInterface: %08x", hr);
  report.expect(nothing == nullptr, "QueryInterface: not NULL");
  ULONG added = object->AddRef();
  report.expect(added == 0, "AddRef: %u", added);
  ULONG released = object->Release();
  report.expect(released == 0, "Release: %u", released);
  for (int64_t number = 3; number < slots; number++) {
    uint64_t cell = 0;
    hr = slot(object, number)(object, 0, 0, reinterpret_cast<uint64_t>(&cell));
    report.expect(hr == RPC_E_DISCONNECTED, "slot %d: %08x", static_cast<int>(number), hr);
  }
}

// A slot, called with no argument.
EXPORT(int64_t) client_call(void* object, int64_t number) {
  return slot(object, number)(object, 0, 0, 0);
}

// Progress with the text of the caller.
EXPORT(int64_t)
client_progress(IMAPISyncProgressCallback* object, const WCHAR* text, int64_t index, int64_t max) {
  return object->Progress(text, static_cast<ULONG>(index), static_cast<ULONG>(max));
}

EXPORT(int64_t)
client_error(IMAPISyncProgressCallback* object, int64_t result, const WCHAR* text) {
  return object->Error(static_cast<HRESULT>(result), text);
}

EXPORT(int64_t) client_done(IMAPISyncProgressCallback* object, HANDLE event, int64_t result) {
  return object->Done(event, static_cast<HRESULT>(result));
}
