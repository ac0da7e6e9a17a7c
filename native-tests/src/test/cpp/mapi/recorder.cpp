// A progress callback that records every call, byte for byte.

#include <deque>
#include <mutex>
#include <string>

#include "mapi.h"

namespace {

enum Kind : int32_t { PROGRESS = 3, ERROR = 4, DONE = 5 };

// Java reads it by offset.
struct Call {
  int32_t kind;
  ULONG index;
  ULONG max;
  HRESULT result;
  const WCHAR* text;
  uint64_t units;
  uint64_t handle;
  uint64_t thread;
};
static_assert(sizeof(Call) == 48 && offsetof(Call, text) == 16 && offsetof(Call, thread) == 40);

// A number that no other living thread has.
uint64_t thisThread() {
  static thread_local char own;
  return reinterpret_cast<uint64_t>(&own);
}

class Recorder final : public Counted<IMAPISyncProgressCallback> {
 public:
  std::atomic<HRESULT> answer{S_OK};

  HRESULT METHOD Progress(const WCHAR* text, ULONG index, ULONG max) override {
    return record({PROGRESS, index, max, 0, text, 0, 0, 0});
  }

  HRESULT METHOD Error(HRESULT result, const WCHAR* text) override {
    return record({ERROR, 0, 0, result, text, 0, 0, 0});
  }

  HRESULT METHOD Done(HANDLE event, HRESULT result) override {
    return record({DONE, 0, 0, result, nullptr, 0, reinterpret_cast<uint64_t>(event), 0});
  }

  int64_t size() {
    std::lock_guard<std::mutex> guard(mutex);
    return static_cast<int64_t>(calls.size());
  }

  const Call* call(int64_t index) {
    std::lock_guard<std::mutex> guard(mutex);
    return &calls.at(static_cast<size_t>(index));
  }

 private:
  HRESULT record(Call call) {
    std::lock_guard<std::mutex> guard(mutex);
    if (call.text != nullptr) {
      texts.emplace_back(call.text);
      call.text = texts.back().c_str();
      call.units = texts.back().size();
    }
    call.thread = thisThread();
    calls.push_back(call);
    return answer;
  }

  std::mutex mutex;
  std::deque<Call> calls;
  std::deque<std::u16string> texts;
};

Recorder* recorder(IMAPISyncProgressCallback* object) { return static_cast<Recorder*>(object); }

}  // namespace

EXPORT(void) recorder_create(Created* created) {
  create<IMAPISyncProgressCallback, Recorder>(created);
}

EXPORT(int64_t) recorder_size(IMAPISyncProgressCallback* object) {
  return recorder(object)->size();
}

EXPORT(const void*) recorder_call(IMAPISyncProgressCallback* object, int64_t index) {
  return recorder(object)->call(index);
}

// What every further call returns.
EXPORT(void) recorder_answer(IMAPISyncProgressCallback* object, int64_t result) {
  recorder(object)->answer = static_cast<HRESULT>(result);
}

EXPORT(uint64_t) current_thread() { return thisThread(); }
