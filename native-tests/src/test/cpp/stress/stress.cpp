// Threads that the VM has never seen: they make Java objects, call, query and release them, pass
// them to each other and to Java, and end. See StressTest.

#include <thread>
#include <vector>

#include "com.h"

using LONGLONG = int64_t;

struct IStressItem : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F70, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // The number that the item was made with.
  virtual HRESULT METHOD Number(LONG* result) = 0;
  // Fails with this HRESULT.
  virtual HRESULT METHOD Fail(LONG code) = 0;
};

struct IStressItem2 : IStressItem {
  static constexpr GUID IID{
      0x4D5E6F71, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IStressItem::isA(iid); }

  virtual HRESULT METHOD Sum(LONG a, LONGLONG b, LONGLONG* result) = 0;
};

struct IStressFactory : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F72, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // A new item.
  virtual HRESULT METHOD Create(LONG number, IStressItem** result) = 0;
  // One of few items, the same each time, which nobody else may hold at the moment.
  virtual HRESULT METHOD Shared(LONG number, IStressItem** result) = 0;
  // Looks at an item; answers its number. It may keep it for a while.
  virtual HRESULT METHOD Look(IStressItem* item, LONG* result) = 0;
};

struct IStressMailbox : IUnknown {
  static constexpr GUID IID{
      0x4D5E6F73, 0x8192, 0xA3B4, {0xC5, 0xD6, 0xE7, 0xF8, 0x09, 0x1A, 0x2B, 0x3C}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  // Puts an item, or NULL, into a box; answers what was in it, or NULL.
  virtual HRESULT METHOD Exchange(LONG box, IStressItem* item, IStressItem** result) = 0;
  // A new C++ item.
  virtual HRESULT METHOD Create(LONG number, IStressItem** result) = 0;
};

namespace {

constexpr LONG BOXES = 16;
constexpr LONG SHARED = 4;

// What happened. Java reads it as 8-byte integers.
struct Figures {
  std::atomic<int64_t> calls{0};
  std::atomic<int64_t> threads{0};
  std::atomic<int64_t> made{0};
  std::atomic<int64_t> live{0};
  std::atomic<int64_t> provoked{0};
  std::atomic<int64_t> mistakes{0};
  // Where the first mistake was.
  std::atomic<int64_t> mistakeAt{0};
};
static_assert(sizeof(Figures) == 56);

// A C++ item, deleted by its last Release.
class Item final : public IStressItem2 {
 public:
  Item(Figures* figures, LONG number) : figures(figures), number(number) {
    figures->made++;
    figures->live++;
  }

  HRESULT METHOD QueryInterface(const GUID& iid, void** result) override {
    if (result == nullptr) {
      return E_POINTER;
    }
    *result = IStressItem2::isA(iid) ? static_cast<IStressItem2*>(this) : nullptr;
    if (*result == nullptr) {
      return E_NOINTERFACE;
    }
    AddRef();
    return S_OK;
  }

  ULONG METHOD AddRef() override { return ++refs; }

  ULONG METHOD Release() override {
    ULONG left = --refs;
    if (left == 0) {
      figures->live--;
      delete this;
    }
    return left;
  }

  HRESULT METHOD Number(LONG* result) override {
    *result = number;
    return S_OK;
  }

  HRESULT METHOD Fail(LONG code) override { return code; }

  HRESULT METHOD Sum(LONG a, LONGLONG b, LONGLONG* result) override {
    *result = a + b;
    return S_OK;
  }

 private:
  Figures* const figures;
  const LONG number;
  std::atomic<ULONG> refs{1};
};

class Mailbox final : public Counted<IStressMailbox> {
 public:
  Figures figures;

  HRESULT METHOD Exchange(LONG box, IStressItem* item, IStressItem** result) override {
    if (item != nullptr) {
      item->AddRef();
    }
    *result = boxes[box].exchange(item);
    return S_OK;
  }

  HRESULT METHOD Create(LONG number, IStressItem** result) override {
    *result = new Item(&figures, number);
    return S_OK;
  }

 private:
  std::atomic<IStressItem*> boxes[BOXES]{};
};

Mailbox* mailbox(IStressMailbox* object) { return static_cast<Mailbox*>(object); }

// One thread's work.
class Worker {
 public:
  Worker(IStressFactory* factory, Mailbox* mailbox, uint64_t seed)
      : factory(factory), boxes(mailbox), figures(&mailbox->figures), state(seed | 1) {}

  void run(int64_t budget) {
    while (calls < budget) {
      switch (random(8)) {
        case 0:
          fresh();
          break;
        case 1:
        case 2:
          shared();
          break;
        case 3:
          look();
          break;
        case 4:
          fail();
          break;
        default:
          exchange();
      }
    }
    figures->calls += calls;
    figures->provoked += provoked;
  }

 private:
  IStressFactory* const factory;
  Mailbox* const boxes;
  Figures* const figures;
  uint64_t state;
  int64_t calls = 0;
  int64_t provoked = 0;

  uint32_t random(uint32_t bound) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return static_cast<uint32_t>(state >> 32) % bound;
  }

  bool expect(bool condition, int line) {
    if (!condition) {
      figures->mistakes++;
      int64_t none = 0;
      figures->mistakeAt.compare_exchange_strong(none, line);
    }
    return condition;
  }

#define EXPECT(condition) expect(condition, __LINE__)

  // A new object, which this thread alone holds: its count is exact.
  void fresh() {
    LONG number = static_cast<LONG>(random(1u << 30));
    IStressItem* item = nullptr;
    calls++;
    if (EXPECT(factory->Create(number, &item) == S_OK && item != nullptr)) {
      use(item, number);
      ULONG added = 0;
      for (uint32_t i = random(3); i > 0; i--) {
        EXPECT(item->AddRef() == ++added + 1);
      }
      for (; added > 0; added--) {
        EXPECT(item->Release() == added);
        calls += 2;
      }
      calls++;
      EXPECT(item->Release() == 0);
    }
  }

  // An object that goes from one reference to zero and back all the time.
  void shared() {
    LONG number = static_cast<LONG>(random(SHARED));
    IStressItem* item = nullptr;
    calls++;
    if (EXPECT(factory->Shared(number, &item) == S_OK && item != nullptr)) {
      if (random(2) == 0) {
        use(item, number);
      }
      calls++;
      item->Release();
    }
  }

  void use(IStressItem* item, LONG number) {
    LONG answer = -1;
    calls++;
    EXPECT(item->Number(&answer) == S_OK);
    EXPECT(answer == number);
    IStressItem2* derived = nullptr;
    calls++;
    if (EXPECT(item->QueryInterface(IStressItem2::IID, reinterpret_cast<void**>(&derived)) ==
                   S_OK &&
               derived != nullptr)) {
      LONGLONG sum = 0;
      LONGLONG wide = static_cast<LONGLONG>(random(1000)) << 33;
      EXPECT(derived->Sum(-7, wide, &sum) == S_OK);
      EXPECT(sum == wide - 7);
      IUnknown* first = nullptr;
      IUnknown* second = nullptr;
      EXPECT(item->QueryInterface(IUnknown::IID, reinterpret_cast<void**>(&first)) == S_OK);
      EXPECT(derived->QueryInterface(IUnknown::IID, reinterpret_cast<void**>(&second)) == S_OK);
      if (EXPECT(first != nullptr && first == second)) {
        first->Release();
        second->Release();
      }
      derived->Release();
      calls += 6;
    }
    void* nothing = this;
    calls++;
    EXPECT(item->QueryInterface(IStressMailbox::IID, &nothing) == E_NOINTERFACE);
    EXPECT(nothing == nullptr);
  }

  // A C++ object, passed in.
  void look() {
    LONG number = static_cast<LONG>(random(1u << 30));
    IStressItem* item = new Item(figures, number);
    LONG answer = -1;
    calls += 2;
    EXPECT(factory->Look(item, &answer) == S_OK);
    EXPECT(answer == number);
    item->Release();
  }

  void fail() {
    LONG number = static_cast<LONG>(random(SHARED));
    LONG code = static_cast<LONG>(0x80040000u + random(1000));
    IStressItem* item = nullptr;
    calls++;
    if (EXPECT(factory->Shared(number, &item) == S_OK && item != nullptr)) {
      provoked++;
      calls += 2;
      EXPECT(item->Fail(code) == code);
      item->Release();
    }
  }

  // Takes over what another thread has left, of whatever language, and leaves something.
  void exchange() {
    LONG number = static_cast<LONG>(random(SHARED));
    IStressItem* item = nullptr;
    calls++;
    switch (random(16)) {
      case 0:
        EXPECT(factory->Shared(number, &item) == S_OK);
        break;
      case 1:
      case 2:
      case 3:
        item = new Item(figures, number);
        break;
      default:
        EXPECT(factory->Create(number, &item) == S_OK);
    }
    if (!EXPECT(item != nullptr)) {
      return;
    }
    IStressItem* found = nullptr;
    boxes->Exchange(static_cast<LONG>(random(BOXES)), item, &found);
    calls++;
    item->Release();
    if (found != nullptr) {
      LONG answer = -1;
      calls += 2;
      EXPECT(found->Number(&answer) == S_OK);
      EXPECT(answer >= 0);
      found->Release();
    }
  }
};

}  // namespace

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
