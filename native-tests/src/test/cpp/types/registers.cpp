// Methods as what they are to the machine: functions of whole registers. An object that records
// every bit of its arguments and answers with every bit of a register, and a caller that passes
// every bit.

#include "types.h"

namespace {

constexpr int ARGUMENTS = 15;

struct Registers {
  void* const* vtable;
  Counts counts;
  uint64_t seen[ARGUMENTS];
  uint64_t answer;
  int64_t calls;
};

using Entry = uint64_t METHOD (*)(Registers*, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                  uint64_t, uint64_t, uint64_t, uint64_t, uint64_t, uint64_t,
                                  uint64_t, uint64_t, uint64_t, uint64_t);

// Serves every slot and any number of integer arguments: what the caller has not passed is read
// from its stack and means nothing.
uint64_t METHOD entry(Registers* self, uint64_t a, uint64_t b, uint64_t c, uint64_t d, uint64_t e,
                      uint64_t f, uint64_t g, uint64_t h, uint64_t i, uint64_t j, uint64_t k,
                      uint64_t l, uint64_t m, uint64_t n, uint64_t o) {
  const uint64_t arguments[ARGUMENTS]{a, b, c, d, e, f, g, h, i, j, k, l, m, n, o};
  std::memcpy(self->seen, arguments, sizeof arguments);
  self->calls++;
  return self->answer;
}

// Instead of QueryInterface, AddRef and Release.
uint64_t METHOD count(Registers* self) {
  self->counts.releases++;
  return 1;
}

struct Vtable {
  void* slots[TYPES_SLOTS];
  Vtable() {
    for (void*& slot : slots) {
      slot = reinterpret_cast<void*>(&entry);
    }
    slots[0] = slots[1] = slots[2] = reinterpret_cast<void*>(&count);
  }
};

const Vtable VTABLE;

}  // namespace

EXPORT(void) registers_create(Created* created) {
  Registers* object = new Registers{VTABLE.slots, {}, {}, 0, 0};
  created->pointer = object;
  created->counts = &object->counts;
}

EXPORT(void) registers_answer(Registers* object, uint64_t answer) { object->answer = answer; }

EXPORT(const void*) registers_seen(Registers* object) { return object->seen; }

EXPORT(int64_t) registers_calls(Registers* object) { return object->calls; }

// Passes 15 whole registers; further ones than the method has do not matter to it.
EXPORT(uint64_t) registers_call(void* object, int64_t slot, const uint64_t* a) {
  return (*static_cast<Entry**>(object))[slot](static_cast<Registers*>(object), a[0], a[1], a[2],
                                               a[3], a[4], a[5], a[6], a[7], a[8], a[9], a[10],
                                               a[11], a[12], a[13], a[14]);
}
