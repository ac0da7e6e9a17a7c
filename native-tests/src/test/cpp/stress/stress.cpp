// What Java calls of a run.

#include <thread>
#include <vector>

#include "stress/worker.h"

using namespace stress;

EXPORT(void) stress_create(Created* created) { create<IStressMailbox, Mailbox>(created); }

EXPORT(void*) stress_figures(IStressMailbox* object) { return &mailbox(object)->figures; }

// Runs `generations` of `threads` threads each, one generation after another, until each has made
// its number of calls.
EXPORT(void)
stress_run(IStressFactory* factory, IStressMailbox* object, int64_t seed, int64_t generations,
           int64_t threads, int64_t callsOfEach) {
  Mailbox* boxes = mailbox(object);
  for (int64_t generation = 0; generation < generations; generation++) {
    std::vector<std::thread> running;
    for (int64_t thread = 0; thread < threads; thread++) {
      uint64_t own = static_cast<uint64_t>(seed + 1 + generation * threads + thread);
      running.emplace_back([=] {
        Worker(factory, boxes, own * 0x9E3779B97F4A7C15u).run(callsOfEach);
      });
      boxes->figures.threads++;
    }
    for (std::thread& thread : running) {
      thread.join();
    }
  }
}

// Empties the mailbox.
EXPORT(void) stress_drain(IStressMailbox* object) {
  for (LONG box = 0; box < BOXES; box++) {
    IStressItem* found = nullptr;
    object->Exchange(box, nullptr, &found);
    if (found != nullptr) {
      found->Release();
    }
  }
}
