// IMsvc of io.comwright.nativetest.msvc in the ABI of Microsoft's compiler: its object, and a caller.
// Built without headers and libraries, by Clang for that target alone.

// The linker wants this of whoever uses floating point.
extern "C" int _fltused;
int _fltused = 0;

extern "C" void* memset(void* to, int value, unsigned long long size) {
  for (unsigned long long i = 0; i < size; i++) {
    static_cast<volatile char*>(to)[i] = static_cast<char>(value);
  }
  return to;
}

extern "C" void* memcpy(void* to, const void* from, unsigned long long size) {
  for (unsigned long long i = 0; i < size; i++) {
    static_cast<volatile char*>(to)[i] = static_cast<const char*>(from)[i];
  }
  return to;
}

#define EXPORT(type) extern "C" __declspec(dllexport) type
#define SIZES(X)                                                                         \
  X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) \
  X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24)

struct Floats {
  float x, y;
};
struct Double {
  double value;
};
#define STRUCT(N)      \
  struct Bytes##N {    \
    char values[N];    \
  };
SIZES(STRUCT)

// In the order of declaration; the overloads of one name take their slots in reverse order.
struct __declspec(novtable) IMsvc {
  virtual int QueryInterface(const void* iid, void** result) = 0;
  virtual unsigned AddRef() = 0;
  virtual unsigned Release() = 0;
  virtual int item(int value) = 0;
  virtual int item(float value) = 0;
  virtual int item(double value) = 0;
  virtual Floats floats(int seed) = 0;
  virtual Double number(int seed) = 0;
#define DECLARE(N) virtual Bytes##N bytes##N(int seed) = 0;
  SIZES(DECLARE)
};

namespace {

long long seen = 0;

// Bytes that count up.
template <class S>
S counting(int seed) {
  S result;
  for (unsigned i = 0; i < sizeof result; i++) {
    reinterpret_cast<char*>(&result)[i] = static_cast<char>(seed + static_cast<int>(i));
  }
  return result;
}

// It lives as long as the DLL, and is whatever it is asked for.
struct Object final : IMsvc {
  int QueryInterface(const void*, void** result) override {
    *result = this;
    return 0;
  }
  unsigned AddRef() override { return 2; }
  unsigned Release() override { return 1; }
  int item(int value) override { return see(1, value); }
  int item(float value) override { return see(2, value); }
  int item(double value) override { return see(3, value); }
  Floats floats(int seed) override { return counting<Floats>(seed); }
  Double number(int seed) override { return counting<Double>(seed); }
#define DEFINE(N) \
  Bytes##N bytes##N(int seed) override { return counting<Bytes##N>(seed); }
  SIZES(DEFINE)

 private:
  template <class T>
  int see(int which, T value) {
    seen = which * 1000 + static_cast<int>(value);
    return 0;
  }
};

// Its constructor runs in msvc_create: nothing runs constructors when the DLL is loaded.
alignas(Object) char memory[sizeof(Object)];

template <class S>
void copy(char* to, S from) {
  memcpy(to, &from, sizeof from);
}

}  // namespace

void* operator new(unsigned long long, void* place) { return place; }

EXPORT(void) msvc_create(IMsvc** created) { *created = new (memory) Object(); }

EXPORT(long long) msvc_seen() { return seen; }

EXPORT(long long) msvc_item(IMsvc* object, long long which, long long value) {
  int small = static_cast<int>(value);
  return which == 1   ? object->item(small)
         : which == 2 ? object->item(static_cast<float>(small))
                      : object->item(static_cast<double>(small));
}

// Calls a member that returns a struct, by number.
EXPORT(void) msvc_call(IMsvc* object, long long number, long long value, char* result) {
  int seed = static_cast<int>(value);
  if (number == 0) {
    copy(result, object->floats(seed));
  } else if (number == 1) {
    copy(result, object->number(seed));
  }
#define CALL(N)                              \
  if (number == N + 1) {                     \
    copy(result, object->bytes##N(seed));    \
  }
  SIZES(CALL)
}
