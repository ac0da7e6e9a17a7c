/* A COM-like object in C, and native callers, for the benchmarks. */
#include <stdint.h>

typedef struct calc calc;
typedef struct box { int32_t left, top, right, bottom; } box;

struct calc_vtable {
  int32_t (*query_interface)(calc *, const void *, void **);
  uint32_t (*add_ref)(calc *);
  uint32_t (*release)(calc *);
  int32_t (*add)(calc *, int32_t, int32_t);
  int32_t (*text)(calc *, const uint16_t *, int32_t);
  int32_t (*count)(calc *, int32_t *);
  int32_t (*total)(calc *, int64_t *);
  int32_t (*fail)(calc *, int32_t);
  int32_t (*move)(calc *, const box *, box *);
  int32_t (*take)(calc *, calc *);
  int32_t (*make)(calc *, calc **);
  double (*mix)(calc *, float, double);
};
struct calc {
  const struct calc_vtable *vtable;
};

static calc object;

static int32_t query_interface(calc *self, const void *iid, void **out) {
  (void)self; (void)iid;
  *out = 0;
  return (int32_t)0x80004002;
}
static uint32_t add_ref(calc *self) { (void)self; return 2; }
static uint32_t release(calc *self) { (void)self; return 1; }
static int32_t add(calc *self, int32_t a, int32_t b) { (void)self; return a + b; }
static int32_t text(calc *self, const uint16_t *t, int32_t i) { (void)self; return (t ? t[0] : 0) & i & 1; }
static int32_t count(calc *self, int32_t *out) { (void)self; *out = 42; return 0; }
static int32_t total(calc *self, int64_t *out) { (void)self; *out = 42; return 0; }
static int32_t fail(calc *self, int32_t code) { (void)self; return code; }
static int32_t move(calc *self, const box *in, box *out) {
  (void)self;
  *out = (box){in->left + 1, in->top + 1, in->right + 1, in->bottom + 1};
  return 0;
}
static int32_t take(calc *self, calc *other) { return self == other ? 0 : 1; }
static int32_t make(calc *self, calc **out) { self->vtable->add_ref(self); *out = self; return 0; }
static double mix(calc *self, float a, double b) { (void)self; return a + b; }

static const struct calc_vtable vtable = {
  query_interface, add_ref, release, add, text, count, total, fail, move, take, make, mix};
static calc object = {&vtable};

int32_t calc_sum(int32_t a, int32_t b) { return a + b; }

calc *calc_object(void) { return &object; }

/* Native code calls n times. */
int32_t calc_drive_add(calc *target, int32_t n) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) sum += target->vtable->add(target, i, 1);
  return sum;
}
int32_t calc_drive_each(calc **targets, int32_t count, int32_t n) {
  int32_t sum = 0;
  for (int32_t i = 0, t = 0; i < n; i++) {
    sum += targets[t]->vtable->add(targets[t], i, 1);
    if (++t == count) t = 0;
  }
  return sum;
}
int32_t calc_drive_references(calc *target, int32_t n) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) {
    sum += (int32_t)target->vtable->add_ref(target);
    sum += (int32_t)target->vtable->release(target);
  }
  return sum;
}
int32_t calc_drive_text(calc *target, const uint16_t *t, int32_t n) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) sum += target->vtable->text(target, t, i);
  return sum;
}
int32_t calc_drive_fail(calc *target, int32_t n) {
  int32_t sum = 0;
  for (int32_t i = 0; i < n; i++) sum += target->vtable->fail(target, (int32_t)0x80070057) < 0;
  return sum;
}
