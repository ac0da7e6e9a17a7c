// What drawn interfaces (io.comwright.property) are made of in C++. A codec says what one kind of
// value is, how it is made of bytes that Java has drawn, and how it becomes bytes again:
//
//   Cell   the type of a variable that holds a value
//   lend   the caller makes an argument, in memory of the call
//   note   the callee writes down an argument
//   give   the callee makes an out or a result: the receiver owns it
//   take   the caller writes down what it has received, and frees it
#pragma once

#include <optional>
#include <type_traits>
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

// An enum. OTHER also stands for the values that it has no constants for.
template <class T, T OTHER>
struct Enum {
  using Cell = T;
  static void lend(Side& side, Cell& cell) {
    side.get(&cell, sizeof cell);
    if (cell == OTHER && side.facesJava && !side.exact) {
      cell = static_cast<T>(OTHER + garbage() % 16);
    }
  }
  static void note(Side& side, const Cell& cell) { side.put(&cell, sizeof cell); }
  static void give(Side& side, Cell& cell) { lend(side, cell); }
  static void take(Side& side, const Cell& cell) { note(side, cell); }
};

// Truth: anything but zero. What Java writes is TRUTH.
template <class T, T TRUTH>
struct Truth {
  using Cell = T;
  static void lend(Side& side, Cell& cell) {
    cell = side.get<uint8_t>() == 0 ? T{0}
           : !side.facesJava || side.exact ? TRUTH
                                    : static_cast<T>(garbage() | 1 << garbage() % 8);
  }
  static void note(Side& side, const Cell& cell) {
    side.put<uint8_t>(cell != 0);
    if (side.facesJava && cell != 0 && cell != TRUTH) {
      side.complain("another truth");
    }
  }
  static void give(Side& side, Cell& cell) { lend(side, cell); }
  static void take(Side& side, const Cell& cell) { note(side, cell); }
};

// An array in a struct.
template <class K, size_t SIZE>
struct Fixed {
  using Cell = typename K::Cell[SIZE];
  static void lend(Side& side, Cell& cell) {
    for (auto& element : cell) {
      K::lend(side, element);
    }
  }
  static void note(Side& side, const Cell& cell) {
    for (auto& element : cell) {
      K::note(side, element);
    }
  }
  static void give(Side& side, Cell& cell) {
    for (auto& element : cell) {
      K::give(side, element);
    }
  }
  static void take(Side& side, const Cell& cell) {
    for (auto& element : cell) {
      K::take(side, element);
    }
  }
};

// A text in a struct.
template <class UNIT, size_t SIZE>
struct FixedText {
  using Cell = UNIT[SIZE];
  static void lend(Side& side, Cell& cell) {
    uint32_t size = side.get<uint32_t>();
    side.get(cell, size);
    cell[size / sizeof(UNIT)] = 0;
  }
  static void note(Side& side, const Cell& cell) {
    uint32_t units = 0;
    while (units < SIZE && cell[units] != 0) {
      units++;
    }
    side.put<uint32_t>(units * static_cast<uint32_t>(sizeof(UNIT)));
    side.put(cell, units * sizeof(UNIT));
  }
  static void give(Side& side, Cell& cell) { lend(side, cell); }
  static void take(Side& side, const Cell& cell) { note(side, cell); }
};

// The size of the struct it lies in.
template <class T, size_t SIZE>
struct StructSize {
  using Cell = T;
  static void lend(Side&, Cell& cell) { cell = SIZE; }
  static void note(Side& side, const Cell& cell) {
    if (cell != SIZE) {
      side.complain("a struct of another size");
    }
  }
  static void give(Side& side, Cell& cell) { lend(side, cell); }
  static void take(Side& side, const Cell& cell) { note(side, cell); }
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
  static void answer(Side& side, const Cell& cell) {
    if (cell != nullptr) {
      K::answer(side, cell);
    }
  }
  static void taken(Side& side, const Cell& cell, HRESULT status) {
    if (cell != nullptr) {
      K::taken(side, cell, status);
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

// An object; NULL for -1, which only a callee that breaks its contract hands out.
struct Token {
  using Cell = IToken*;
  static void lend(Side& side, Cell& cell) {
    int32_t id = side.get<int32_t>();
    cell = id < 0 ? nullptr : tokens[id];
  }
  static void note(Side& side, const Cell& cell) { side.put<int32_t>(tokenId(cell)); }
  static void give(Side& side, Cell& cell) {
    lend(side, cell);
    if (cell != nullptr) {
      cell->AddRef();
    }
  }
  static void take(Side& side, const Cell& cell) {
    note(side, cell);
    if (cell != nullptr) {
      cell->Release();
    }
  }
};

// Any interface, of an object that is an IToken too.
struct Unknown {
  using Cell = IUnknown*;
  static void lend(Side& side, Cell& cell) { cell = tokens[side.get<int32_t>()]; }
  static void note(Side& side, const Cell& cell);
  static void give(Side& side, Cell& cell) {
    lend(side, cell);
    cell->AddRef();
  }
  static void take(Side& side, const Cell& cell) {
    note(side, cell);
    cell->Release();
  }
};

// The interface that the caller wants, which the callee remembers.
struct Iid {
  using Cell = GUID;
  static void lend(Side& side, Cell& cell) { side.get(&cell, sizeof cell); }
  static void note(Side& side, const Cell& cell) {
    side.put(&cell, sizeof cell);
    side.iid = cell;
  }
};

// An object as that interface.
struct Requested {
  using Cell = void*;
  static void give(Side& side, Cell& cell) {
    if (tokens[side.get<int32_t>()]->QueryInterface(side.iid, &cell) != S_OK) {
      side.complain("an object without the interface that the caller wants");
    }
  }
  static void take(Side& side, const Cell& cell) {
    Unknown::take(side, static_cast<IUnknown*>(cell));
  }
};

// Works on a copy of a field, which need not be aligned.
template <class K, class F>
void readField(const void* place, F work) {
  typename K::Cell field;
  std::memcpy(static_cast<void*>(&field), place, sizeof field);
  work(field);
}

template <class K, class F>
void writeField(void* place, F work) {
  typename K::Cell field;
  std::memset(static_cast<void*>(&field), SPOILT, sizeof field);
  work(field);
  std::memcpy(place, static_cast<const void*>(&field), sizeof field);
}

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

// A parameter or result as the callee sees it, which may be a whole register.
template <class T, class S>
T narrowed(Side& side, S seen) {
  if constexpr (std::is_same_v<T, S>) {
    return seen;
  } else {
    T value = static_cast<T>(seen);
    if (static_cast<uint64_t>(static_cast<int64_t>(value)) != seen) {
      side.complain("an argument that is not extended by its signedness");
    }
    return value;
  }
}

// What stands in a slot. (A function type that depends on a template's parameter would lose METHOD
// in g++, so that each call writes out its own.)
template <class F>
F slotOf(void* object, int64_t slot) {
  return (*static_cast<F**>(object))[slot];
}

// --- Parameters
//
//   Type    what is passed, which the caller finds in value
//   note    the callee writes down what is passed in
//   answer  the callee hands out
//   taken   the caller writes down what was handed out, and frees it

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

template <class K>
struct In {
  using Type = typename K::Cell;
  Type value;
  explicit In(Side& side) {
    spoil(&value, 1);
    K::lend(side, value);
  }
  static void note(Side& side, const Type& value) { K::note(side, value); }
};

template <class K>
struct Out {
  using Type = typename K::Cell*;
  typename K::Cell cell;
  Type value = &cell;
  explicit Out(Side&) { spoil(&cell, 1); }
  static void note(Side& side, Type cell) {
    if (cell == nullptr) {
      side.complain("no cell for an out");
    }
  }
  static void answer(Side& side, Type cell) {
    if (side.status >= 0) {
      K::give(side, *cell);
    } else if (side.facesJava) {
      spoil(cell, 1);
    } else {
      std::memset(static_cast<void*>(cell), 0, sizeof *cell);
    }
  }
  void taken(Side& side, HRESULT status) {
    if (status >= 0) {
      K::take(side, cell);
    } else {
      noteCleared(side, &cell, 1);
    }
  }
};

// A pointer in a struct, through which the callee hands out a value.
template <class K>
struct OutPointer {
  using Cell = typename K::Cell*;
  static void lend(Side& side, Cell& cell) {
    cell = static_cast<Cell>(side.allocate(sizeof(typename K::Cell)));
  }
  static void note(Side& side, const Cell& cell) { Out<K>::note(side, cell); }
  static void answer(Side& side, const Cell& cell) { Out<K>::answer(side, cell); }
  static void taken(Side& side, const Cell& cell, HRESULT status) {
    if (status >= 0) {
      K::take(side, *cell);
    } else {
      noteCleared(side, cell, 1);
    }
  }
};

// A struct with such pointers.
template <class C>
struct OutStruct {
  using Type = const typename C::Cell*;
  typename C::Cell cell;
  Type value = &cell;
  explicit OutStruct(Side& side) {
    spoil(&cell, 1);
    C::lend(side, cell);
  }
  static void note(Side& side, Type pointer) {
    if (pointer == nullptr) {
      side.complain("NULL");
    } else {
      C::note(side, *pointer);
    }
  }
  static void answer(Side& side, Type pointer) { C::answer(side, *pointer); }
  void taken(Side& side, HRESULT status) { C::taken(side, cell, status); }
};

// A buffer of the caller for a text.
template <uint32_t CAPACITY>
struct TextBuffer {
  using Type = WCHAR*;
  uint32_t count = CAPACITY;
  WCHAR text[CAPACITY + 1];
  Type value = text;
  explicit TextBuffer(Side&) { spoil(text, CAPACITY + 1); }
  static void note(Side& side, Type buffer, uint32_t count) {
    if (buffer == nullptr || count != CAPACITY) {
      side.complain("another buffer");
    }
  }
  static void answer(Side& side, Type buffer, uint32_t count) {
    if (side.status >= 0) {
      uint32_t size = side.get<uint32_t>();
      side.get(buffer, size);
      buffer[size / sizeof(WCHAR)] = 0;
    } else if (side.facesJava) {
      spoil(buffer, count);
    } else {
      buffer[0] = 0;
    }
  }
  void taken(Side& side, HRESULT status) {
    if (text[CAPACITY] != (SPOILT << 8 | SPOILT)) {
      side.complain("a text that does not fit");
    }
    text[CAPACITY] = 0;
    if (status >= 0) {
      Text<const WCHAR, Kept>::note(side, text);
    } else {
      noteCleared(side, text, 1);
    }
  }
};

// The callee frees what it replaces, and replaces nothing when it fails.
template <class K>
struct InOut {
  using Type = typename K::Cell*;
  typename K::Cell cell;
  Type value = &cell;
  explicit InOut(Side& side) {
    spoil(&cell, 1);
    side.exact = true;
    K::give(side, cell);
    side.exact = false;
  }
  static void note(Side& side, Type cell) {
    if (cell == nullptr) {
      side.complain("no cell for an in-out");
    } else {
      K::note(side, *cell);
    }
  }
  static void answer(Side& side, Type cell) {
    if (side.status >= 0 && side.get<uint8_t>() != 0) {
      Side nowhere;
      K::take(nowhere, *cell);
      K::give(side, *cell);
    }
  }
  void taken(Side& side, HRESULT) { K::take(side, cell); }
};

// A pointer to a cell, or NULL.
template <class P>
struct OrNone {
  using Type = typename P::Type;
  std::optional<P> parameter;
  Type value = nullptr;
  explicit OrNone(Side& side) {
    if (side.get<uint8_t>() != 0) {
      parameter.emplace(side);
      value = parameter->value;
    }
  }
  static void note(Side& side, Type cell) {
    side.put<uint8_t>(cell != nullptr);
    if (cell != nullptr) {
      P::note(side, cell);
    }
  }
  static void answer(Side& side, Type cell) {
    if (cell != nullptr) {
      P::answer(side, cell);
    }
  }
  void taken(Side& side, HRESULT status) {
    if (parameter) {
      parameter->taken(side, status);
    }
  }
};

template <class K>
struct ArrayIn {
  using Type = const typename K::Cell*;
  uint32_t count;
  std::vector<typename K::Cell> cells;
  Type value;
  explicit ArrayIn(Side& side) : count(side.get<uint32_t>()), cells(count + 1) {
    spoil(cells.data(), count + 1);
    for (uint32_t i = 0; i < count; i++) {
      K::lend(side, cells[i]);
    }
    value = cells.data();
  }
  static void note(Side& side, Type cells, uint32_t count) {
    if (cells == nullptr) {
      side.complain("no array");
      return;
    }
    side.put(count);
    for (uint32_t i = 0; i < count; i++) {
      K::note(side, cells[i]);
    }
  }
};

// An array, or NULL and 0 elements.
template <class A>
struct ArrayOrNone {
  using Type = typename A::Type;
  std::optional<A> array;
  uint32_t count = 0;
  Type value = nullptr;
  explicit ArrayOrNone(Side& side) {
    if (side.get<uint8_t>() != 0) {
      array.emplace(side);
      count = array->count;
      value = array->value;
    }
  }
  static void note(Side& side, Type cells, uint32_t count) {
    side.put<uint8_t>(cells != nullptr);
    if (cells != nullptr) {
      A::note(side, cells, count);
    } else if (count != 0) {
      side.complain("elements at NULL");
    }
  }
  static void answer(Side& side, Type cells, uint32_t count) {
    if (cells != nullptr) {
      A::answer(side, cells, count);
    }
  }
  void taken(Side& side, HRESULT status) {
    if (array) {
      array->taken(side, status);
    }
  }
};

template <class K>
struct ArrayOut {
  using Type = typename K::Cell*;
  uint32_t count;
  std::vector<typename K::Cell> cells;
  Type value;
  explicit ArrayOut(Side& side) : count(side.get<uint32_t>()), cells(count + 1) {
    spoil(cells.data(), count + 1);
    value = cells.data();
  }
  static void note(Side& side, Type cells, uint32_t count) {
    if (cells == nullptr) {
      side.complain("no array");
    }
    side.put(count);
  }
  static void answer(Side& side, Type cells, uint32_t count) {
    if (side.status >= 0) {
      for (uint32_t i = 0; i < count; i++) {
        K::give(side, cells[i]);
      }
    } else if (side.facesJava) {
      spoil(cells, count);
    } else {
      std::memset(static_cast<void*>(cells), 0, count * sizeof *cells);
    }
  }
  void taken(Side& side, HRESULT status) {
    if (status < 0) {
      noteCleared(side, cells.data(), count);
      return;
    }
    for (uint32_t i = 0; i < count; i++) {
      K::take(side, cells[i]);
    }
  }
};

// Of which the callee fills a part, and says how much.
template <class K>
struct ArrayFetched {
  using Type = typename K::Cell*;
  uint32_t fetched = 0xA5A5A5A5;
  uint32_t* length;  // NULL if the caller knows
  ArrayOut<K> array;
  uint32_t count;
  Type value;
  explicit ArrayFetched(Side& side)
      : length(side.get<uint8_t>() != 0 ? &fetched : nullptr),
        array(side),
        count(array.count),
        value(array.value) {}
  static void note(Side& side, Type cells, uint32_t count, uint32_t* fetched) {
    ArrayOut<K>::note(side, cells, count);
    if (fetched == nullptr && side.facesJava) {
      side.complain("no cell for the number that is fetched");
    }
  }
  static void answer(Side& side, Type cells, uint32_t count, uint32_t* fetched) {
    uint32_t filled = side.status >= 0 ? side.get<uint32_t>() : count;
    ArrayOut<K>::answer(side, cells, filled);
    if (fetched != nullptr) {
      *fetched = side.status >= 0 ? filled : side.facesJava ? 0xA5A5A5A5 : 0;
    }
  }
  void taken(Side& side, HRESULT status) {
    if (length == nullptr) {
      fetched = status >= 0 ? count : 0;
    }
    if (status >= 0) {
      side.put(fetched);
      array.count = fetched <= count ? fetched : 0;
    } else {
      noteCleared(side, &fetched, 1);
    }
    array.taken(side, status);
  }
};

// The callee frees each element that it replaces.
template <class K>
struct ArrayInOut {
  using Type = typename K::Cell*;
  uint32_t count;
  std::vector<typename K::Cell> cells;
  Type value;
  explicit ArrayInOut(Side& side) : count(side.get<uint32_t>()), cells(count + 1) {
    spoil(cells.data(), count + 1);
    side.exact = true;
    for (uint32_t i = 0; i < count; i++) {
      K::give(side, cells[i]);
    }
    side.exact = false;
    value = cells.data();
  }
  static void note(Side& side, Type cells, uint32_t count) {
    ArrayIn<K>::note(side, cells, count);
  }
  static void answer(Side& side, Type cells, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) {
      InOut<K>::answer(side, &cells[i]);
    }
  }
  void taken(Side& side, HRESULT) {
    for (uint32_t i = 0; i < count; i++) {
      K::take(side, cells[i]);
    }
  }
};

// An array that the callee allocates. Where it may be NULL, an empty one is not.
template <class K, class MEMORY, bool NULLABLE>
struct ArrayAllocated {
  using Type = typename K::Cell**;
  typename K::Cell* array;
  uint32_t count;
  Type value = &array;
  explicit ArrayAllocated(Side&) {
    spoil(&array, 1);
    spoil(&count, 1);
  }
  static void note(Side& side, Type array, uint32_t* count) {
    if (array == nullptr || count == nullptr) {
      side.complain("no cells for an array");
    }
  }
  static void answer(Side& side, Type array, uint32_t* count) {
    if (side.status < 0) {
      std::memset(static_cast<void*>(array), side.facesJava ? SPOILT : 0, sizeof *array);
      std::memset(count, side.facesJava ? SPOILT : 0, sizeof *count);
    } else if (NULLABLE && side.get<uint8_t>() == 0) {
      *array = nullptr;
      *count = 0;
    } else {
      *count = side.get<uint32_t>();
      bool none = *count == 0 && !NULLABLE && side.facesJava && garbage() % 2 == 0;
      *array = none ? nullptr
                    : static_cast<typename K::Cell*>(MEMORY::allocate(*count * sizeof **array));
      for (uint32_t i = 0; i < *count; i++) {
        K::give(side, (*array)[i]);
      }
    }
  }
  void taken(Side& side, HRESULT status) {
    if (status < 0) {
      side.put<uint8_t>(array != nullptr || count != 0);
      return;
    }
    if (NULLABLE) {
      side.put<uint8_t>(array != nullptr);
    }
    if (array == nullptr) {
      if (!NULLABLE || count != 0) {
        side.complain("no array");
      }
      return;
    }
    side.put(count);
    for (uint32_t i = 0; i < count; i++) {
      K::take(side, array[i]);
    }
    MEMORY::free(array);
  }
};

template <class K>
typename K::Cell given(Side& side) {
  typename K::Cell value;
  spoil(&value, 1);
  K::give(side, value);
  return value;
}
