// What drawn interfaces (io.comwright.property) are made of in C++. A codec says what one kind of
// value is, how it is made of bytes that Java has drawn, and how it becomes bytes again:
//
//   Cell   the type of a variable that holds a value
//   lend   the caller makes an argument, in memory of the call
//   note   the callee writes down an argument
//   give   the callee makes an out or a result: the receiver owns it
//   take   the caller writes down what it has received, and frees it
#pragma once

#include <type_traits>
#include <vector>

#include "../com.h"

constexpr uint8_t SPOILT = 0xA5;

// One side of a call: the bytes it makes its values of, those it has written down, and memory that
// is its own until the next call.
struct Side {
  std::vector<uint8_t> in;
  size_t read = 0;
  std::vector<uint8_t> out;
  std::vector<uint8_t*> memory;
  int32_t status = 0;   // what the callee returns
  bool careless = false;  // whether the callee leaves garbage in outs when it fails

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

// An object to be passed about.
struct IToken : IUnknown {
  static constexpr GUID IID{
      0x6B1D4A10, 0x93C2, 0x4E0F, {0x8A, 0x51, 0x0D, 0x3E, 0x77, 0xC4, 0x21, 0x5A}};
  static bool isA(const GUID& iid) { return iid == IID || IUnknown::isA(iid); }

  virtual HRESULT METHOD Id(int32_t* result) = 0;
};

constexpr int32_t TOKENS = 24;
extern IToken* tokens[TOKENS];

int32_t tokenId(IToken* token);

// --- Codecs

template <class T>
struct Scalar {
  using Cell = T;
  static void lend(Side& side, Cell& cell) { side.get(&cell, sizeof cell); }
  static void note(Side& side, const Cell& cell) { side.put(&cell, sizeof cell); }
  static void give(Side& side, Cell& cell) { side.get(&cell, sizeof cell); }
  static void take(Side& side, const Cell& cell) { side.put(&cell, sizeof cell); }
};

// A value that is passed as a pointer to it.
template <class K>
struct ByPointer {
  using Cell = const typename K::Cell*;
  static void lend(Side& side, Cell& cell) {
    typename K::Cell* value =
        static_cast<typename K::Cell*>(side.allocate(sizeof(typename K::Cell)));
    K::lend(side, *value);
    cell = value;
  }
  static void note(Side& side, const Cell& cell) {
    if (cell == nullptr) {
      side.complain("NULL");
    } else {
      K::note(side, *cell);
    }
  }
};

// A pointer that may be NULL.
template <class K>
struct OrNull {
  using Cell = typename K::Cell;
  static void lend(Side& side, Cell& cell) {
    if (side.get<uint8_t>() != 0) {
      K::lend(side, cell);
    } else {
      cell = nullptr;
    }
  }
  static void note(Side& side, const Cell& cell) {
    side.put<uint8_t>(cell != nullptr);
    if (cell != nullptr) {
      K::note(side, cell);
    }
  }
  static void give(Side& side, Cell& cell) {
    if (side.get<uint8_t>() != 0) {
      K::give(side, cell);
    } else {
      cell = nullptr;
    }
  }
  static void take(Side& side, const Cell& cell) {
    side.put<uint8_t>(cell != nullptr);
    if (cell != nullptr) {
      K::take(side, cell);
    }
  }
};

// Text up to a zero. MEMORY is that of a text that is handed out.
template <class UNIT, class MEMORY>
struct Text {
  using Cell = UNIT*;
  using Unit = std::remove_const_t<UNIT>;
  static void lend(Side& side, Cell& cell) {
    uint32_t size = side.get<uint32_t>();
    cell = write(side, size, side.allocate(size + sizeof(Unit)));
  }
  static void note(Side& side, const Cell& cell) {
    if (cell == nullptr) {
      side.complain("NULL");
      return;
    }
    uint32_t units = 0;
    while (cell[units] != 0) {
      units++;
    }
    side.put<uint32_t>(units * static_cast<uint32_t>(sizeof(Unit)));
    side.put(cell, units * sizeof(Unit));
  }
  static void give(Side& side, Cell& cell) {
    uint32_t size = side.get<uint32_t>();
    cell = write(side, size, MEMORY::allocate(size + sizeof(Unit)));
  }
  static void take(Side& side, const Cell& cell) {
    note(side, cell);
    MEMORY::free(const_cast<Unit*>(cell));
  }

 private:
  static Unit* write(Side& side, uint32_t size, void* memory) {
    Unit* text = static_cast<Unit*>(memory);
    side.get(text, size);
    text[size / sizeof(Unit)] = 0;
    return text;
  }
};

// A BSTR: its length in bytes stands before it. The block begins 8 bytes before the text.
template <class MEMORY>
struct Bstr {
  using Cell = WCHAR*;
  static void lend(Side& side, Cell& cell) {
    uint32_t size = side.get<uint32_t>();
    cell = write(side, size, side.allocate(8 + size + 2));
  }
  static void note(Side& side, const Cell& cell) {
    if (cell == nullptr) {
      side.put<uint32_t>(0);
      return;
    }
    uint32_t size;
    std::memcpy(&size, reinterpret_cast<const uint8_t*>(cell) - 4, sizeof size);
    if (cell[size / 2] != 0) {
      side.complain("a BSTR without a zero at its end");
    }
    side.put<uint32_t>(size);
    side.put(cell, size);
  }
  static void give(Side& side, Cell& cell) {
    uint32_t size = side.get<uint32_t>();
    cell = write(side, size, MEMORY::allocate(8 + size + 2));
  }
  static void take(Side& side, const Cell& cell) {
    note(side, cell);
    if (cell != nullptr) {
      MEMORY::free(reinterpret_cast<uint8_t*>(cell) - 8);
    }
  }

 private:
  static WCHAR* write(Side& side, uint32_t size, void* memory) {
    uint8_t* block = static_cast<uint8_t*>(memory);
    std::memcpy(block + 4, &size, sizeof size);
    side.get(block + 8, size);
    std::memset(block + 8 + size, 0, 2);
    return reinterpret_cast<WCHAR*>(block + 8);
  }
};

struct Token {
  using Cell = IToken*;
  static void lend(Side& side, Cell& cell) { cell = tokens[side.get<int32_t>()]; }
  static void note(Side& side, const Cell& cell) { side.put<int32_t>(tokenId(cell)); }
  static void give(Side& side, Cell& cell) {
    lend(side, cell);
    cell->AddRef();
  }
  static void take(Side& side, const Cell& cell) {
    note(side, cell);
    if (cell != nullptr) {
      cell->Release();
    }
  }
};

// --- Whole registers

template <class T>
constexpr bool NARROW = std::is_integral_v<T> && sizeof(T) < 8;

template <class T>
using Register = std::conditional_t<NARROW<T>, uint64_t, T>;

// A parameter or result of an object that sees whole registers, or of an ordinary one.
template <bool WIDE, class T>
using Seen = std::conditional_t<WIDE, Register<T>, T>;

// The value, and garbage above it.
template <class T>
Register<T> widened(T value) {
  if constexpr (NARROW<T>) {
    return garbage() << (8 * sizeof(T)) | static_cast<std::make_unsigned_t<T>>(value);
  } else {
    return value;
  }
}

template <bool WIDE, class T>
Seen<WIDE, T> returned(T value) {
  if constexpr (WIDE) {
    return widened(value);
  } else {
    return value;
  }
}

// --- The caller

// An argument.
template <class K>
struct In {
  using Whole = Register<typename K::Cell>;
  typename K::Cell value;
  explicit In(Side& side) {
    std::memset(static_cast<void*>(&value), SPOILT, sizeof value);
    K::lend(side, value);
  }
};

// A cell for an out.
template <class K>
struct Out {
  typename K::Cell cell;
  Out() { std::memset(static_cast<void*>(&cell), SPOILT, sizeof cell); }
  void taken(Side& side, HRESULT status) {
    if (status >= 0) {
      K::take(side, cell);
      return;
    }
    uint8_t left = 0;
    for (size_t i = 0; i < sizeof cell; i++) {
      left |= reinterpret_cast<uint8_t*>(&cell)[i];
    }
    side.put<uint8_t>(left);
  }
};

// What stands in a slot. (A function type that depends on a template's parameter would lose METHOD in
// g++, so that each call writes out its own.)
template <class F>
F slotOf(void* object, int64_t slot) {
  return (*static_cast<F**>(object))[slot];
}

// --- The callee

template <class K, class T>
void note(Side& side, T value) {
  if constexpr (std::is_same_v<T, typename K::Cell>) {
    K::note(side, value);
  } else {
    typename K::Cell narrow = static_cast<typename K::Cell>(value);
    if (static_cast<uint64_t>(static_cast<int64_t>(narrow)) != value) {
      side.complain("an argument that is not extended by its signedness");
    }
    K::note(side, narrow);
  }
}

template <class K>
void give(Side& side, typename K::Cell* cell) {
  if (cell == nullptr) {
    side.complain("no cell for an out");
  } else if (side.status >= 0) {
    K::give(side, *cell);
  } else {
    std::memset(static_cast<void*>(cell), side.careless ? SPOILT : 0, sizeof *cell);
  }
}

template <class K>
typename K::Cell given(Side& side) {
  typename K::Cell value;
  K::give(side, value);
  return value;
}
