// What a thread of C++ does.
#pragma once

#include "stress/stress.h"

namespace stress {

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

#undef EXPECT

}  // namespace stress
