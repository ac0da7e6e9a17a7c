// The two sides of a call, and the memory that passes between them.
#pragma once

#include <vector>

#include "com.h"

constexpr uint8_t SPOILT = 0xA5;

// One side of a call: the bytes it makes its values of, those it has written down, and memory that
// is its own until the next call.
struct Side {
  std::vector<uint8_t> in;
  size_t read = 0;
  std::vector<uint8_t> out;
  std::vector<uint8_t*> memory;
  int32_t status = 0;      // what the callee returns
  bool facesJava = false;  // whether the other side is Java: strict with it, and careless
  GUID iid{};              // the interface that the caller wants
  bool exact = false;      // whether values must be made as Java makes them

  void prepare(const uint8_t* bytes, int64_t size);
  void get(void* value, size_t size);
  void put(const void* value, size_t size);
  // Memory without any zeros in it.
  void* allocate(size_t size);

  template <class T>
  T get() {
    T value;
    get(&value, sizeof value);
    return value;
  }

  template <class T>
  void put(T value) {
    put(&value, sizeof value);
  }

  // Makes the bytes that were written down wrong, and says why on the standard error.
  void complain(const char* text);
};

extern Side caller;
extern Side callee;

// A number nobody expects.
uint64_t garbage();

// Task memory, which Java uses too, and an allocator of the API's own.
struct Heap {
  static void* allocate(size_t size);
  static void free(void* address);
};

struct OwnHeap {
  static void* allocate(size_t size);
  static void free(void* address);
};

// What the callee keeps, to the end.
struct Kept {
  static void* allocate(size_t size);
  static void free(void*) {}
};

template <class T>
void spoil(T* cells, size_t count) {
  std::memset(static_cast<void*>(cells), SPOILT, count * sizeof(T));
}

// Writes down whether all is zero.
template <class T>
void noteCleared(Side& side, const T* cells, size_t count) {
  uint8_t left = 0;
  for (size_t i = 0; i < count * sizeof(T); i++) {
    left |= reinterpret_cast<const uint8_t*>(cells)[i];
  }
  side.put<uint8_t>(left);
}
