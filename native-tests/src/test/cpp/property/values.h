// Codecs of values in memory, and of pointers to them. See property.h.
#pragma once

#include "property/side.h"

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

// A field that is a pointer to a value. MEMORY is that of what is handed out.
template <class K, class MEMORY>
struct Pointed {
  using Cell = typename K::Cell*;
  static void lend(Side& side, Cell& cell) {
    cell = static_cast<Cell>(side.allocate(sizeof(typename K::Cell)));
    K::lend(side, *cell);
  }
  static void note(Side& side, const Cell& cell) {
    if (cell == nullptr) {
      side.complain("NULL");
    } else {
      K::note(side, *cell);
    }
  }
  static void give(Side& side, Cell& cell) {
    cell = static_cast<Cell>(MEMORY::allocate(sizeof(typename K::Cell)));
    spoil(cell, 1);
    K::give(side, *cell);
  }
  static void take(Side& side, const Cell& cell) {
    if (cell == nullptr) {
      side.complain("NULL");
    } else {
      K::take(side, *cell);
      MEMORY::free(cell);
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

template <class K>
typename K::Cell given(Side& side) {
  typename K::Cell value;
  spoil(&value, 1);
  K::give(side, value);
  return value;
}
