// Parameters. See property.h.
#pragma once

#include <optional>

#include "property/texts.h"

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

// The callee hands it out when it fails, too.
template <class K>
struct OutAnyway : Out<K> {
  using Type = typename Out<K>::Type;
  using Out<K>::Out;
  static void answer(Side& side, Type cell) { K::give(side, *cell); }
  void taken(Side& side, HRESULT) { K::take(side, this->cell); }
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
template <class UNIT, uint32_t CAPACITY>
struct TextBuffer {
  using Type = UNIT*;
  uint32_t count = CAPACITY;
  UNIT text[CAPACITY + 1];
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
      buffer[size / sizeof(UNIT)] = 0;
    } else if (side.facesJava) {
      spoil(buffer, count);
    } else {
      buffer[0] = 0;
    }
  }
  void taken(Side& side, HRESULT status) {
    UNIT untouched;
    spoil(&untouched, 1);
    if (text[CAPACITY] != untouched) {
      side.complain("a text that does not fit");
    }
    text[CAPACITY] = 0;
    if (status >= 0) {
      Text<const UNIT, Kept>::note(side, text);
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
