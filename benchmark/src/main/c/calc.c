/* A COM-like object in C, and a native caller, for the benchmarks. */
#include <stdint.h>

typedef struct calc calc;
struct calc_vtable {
  int32_t (*query_interface)(calc *, const void *, void **);
  uint32_t (*add_ref)(calc *);
  uint32_t (*release)(calc *);
  int32_t (*add)(calc *, int32_t, int32_t);
  int32_t (*touch)(calc *);
  int32_t (*text)(calc *, const uint16_t *, int32_t);
  int32_t (*count)(calc *, int32_t *);
};
struct calc {
  const struct calc_vtable *vtable;
};

static int32_t query_interface(calc *self, const void *iid, void **out) {
  (void)iid;
  *out = self;
  return 0;
}
static uint32_t add_ref(calc *self) { (void)self; return 2; }
static uint32_t release(calc *self) { (void)self; return 1; }
static int32_t add(calc *self, int32_t a, int32_t b) { (void)self; return a + b; }
static int32_t touch(calc *self) { (void)self; return 0; }
static int32_t text(calc *self, const uint16_t *t, int32_t i) { (void)self; return (t ? t[0] : 0) & i; }
static int32_t count(calc *self, int32_t *out) { (void)self; *out = 42; return 0; }

static const struct calc_vtable vtable = {query_interface, add_ref, release, add, touch, text, count};
static calc object = {&vtable};

int32_t calc_sum(int32_t a, int32_t b) { return a + b; }

calc *calc_object(void) { return &object; }

/* Native code calls add n times. */
int32_t calc_drive(calc *target, int32_t n) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) sum += target->vtable->add(target, i, 1);
  return sum;
}
