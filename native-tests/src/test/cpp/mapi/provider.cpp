// Both parts of a synchronisation: a store provider that works on threads of its own, and a host
// that starts one.

#include <string>
#include <thread>
#include <vector>

#include "mapi.h"

namespace {

class Provider final : public Counted<IMAPISync> {
 public:
  int threads = 1;
  int steps = 1;
  HRESULT answer = S_OK;
  HANDLE event = nullptr;

  MAPISIB seen{};
  std::atomic<int64_t> failures{0};

  HRESULT METHOD SynchronizeInBackground(MAPISIB* info) override {
    seen = *info;
    *info->phSyncDoneEvent = event;
    if (answer < 0) {
      return answer;
    }
    HRESULT result = info->punkCallBack->QueryInterface(
        IMAPISyncProgressCallback::IID, reinterpret_cast<void**>(&callback));
    if (result < 0) {
      return result;
    }
    worker = std::thread([this] { run(); });
    return answer;
  }

  void join() {
    if (worker.joinable()) {
      worker.join();
    }
  }

 private:
  void run() {
    std::vector<std::thread> workers;
    for (int number = 0; number < threads; number++) {
      workers.emplace_back([this, number] { work(number); });
    }
    for (std::thread& thread : workers) {
      thread.join();
    }
    count(callback->Error(MAPI_E_NETWORK_ERROR, u"line \u2713 \U0001F4E7"));
    count(callback->Done(event, S_FALSE));
    callback->Release();
  }

  // Worker n reports its steps n * 1000 + 0, 1, …; every other one without text.
  void work(int number) {
    for (int step = 0; step < steps; step++) {
      ULONG index = static_cast<ULONG>(number * 1000 + step);
      std::string digits = std::to_string(index);
      std::u16string text = u"step " + std::u16string(digits.begin(), digits.end());
      count(callback->Progress(step % 2 == 0 ? text.c_str() : nullptr, index, 0xFFFFFFFFu));
    }
  }

  void count(HRESULT result) {
    if (result != S_OK) {
      failures++;
    }
  }

  IMAPISyncProgressCallback* callback = nullptr;
  std::thread worker;
};

Provider* provider(IMAPISync* object) { return static_cast<Provider*>(object); }

// What Java asks the host to pass, and what came of it. Java reads and writes it by offset.
struct HostCall {
  ULONG size;
  ULONG flags;
  IUnknown* session;
  IUnknown* callback;
  HANDLE event;           // what is there before the call, and after it
  int32_t withoutEvent;   // passes NULL for phSyncDoneEvent
  int32_t structChanged;  // whether the callee wrote into the struct itself
};
static_assert(sizeof(HostCall) == 40 && offsetof(HostCall, event) == 24);

}  // namespace

EXPORT(void) provider_create(Created* created) { create<IMAPISync, Provider>(created); }

EXPORT(void)
provider_plan(IMAPISync* object, int64_t threads, int64_t steps, int64_t answer, HANDLE event) {
  provider(object)->threads = static_cast<int>(threads);
  provider(object)->steps = static_cast<int>(steps);
  provider(object)->answer = static_cast<HRESULT>(answer);
  provider(object)->event = event;
}

EXPORT(const void*) provider_seen(IMAPISync* object) { return &provider(object)->seen; }

// Waits for the provider's threads, and answers how many of their calls failed.
EXPORT(int64_t) provider_join(IMAPISync* object) {
  provider(object)->join();
  return provider(object)->failures;
}

EXPORT(int64_t) host_synchronize(IMAPISync* object, HostCall* call) {
  MAPISIB info{call->size, call->flags, call->session, call->callback,
               call->withoutEvent ? nullptr : &call->event};
  const MAPISIB before = info;
  HRESULT result = object->SynchronizeInBackground(&info);
  call->structChanged = std::memcmp(&info, &before, sizeof info) != 0;
  return result;
}

// NULL for the struct itself.
EXPORT(int64_t) host_synchronize_nothing(IMAPISync* object) {
  return object->SynchronizeInBackground(nullptr);
}
