// Threads of C++ that go back and forth with a Java object.

#include <thread>
#include <vector>

#include "com.h"

namespace {

// IReenter::Bounce, in slot 3.
using Bounce = HRESULT METHOD (*)(void* self, const WCHAR* text, LONG depth, void* other,
                                  LONG* levels);

}  // namespace

// Each of the threads calls `java` once with `depth`, all at the same time; they write what they
// were answered.
EXPORT(void)
callbacks_bounce(void* java, void* other, int64_t depth, int64_t threads, HRESULT* results,
                 LONG* levels) {
  Bounce bounce = (*static_cast<Bounce**>(java))[3];
  std::vector<std::thread> running;
  for (int64_t number = 0; number < threads; number++) {
    running.emplace_back([=] {
      results[number] =
          bounce(java, u"from a thread", static_cast<LONG>(depth), other, levels + number);
    });
  }
  for (std::thread& thread : running) {
    thread.join();
  }
}
