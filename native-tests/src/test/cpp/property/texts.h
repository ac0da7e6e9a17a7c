// Codecs of text. See property.h.
#pragma once

#include <type_traits>

#include "bstr.h"
#include "property/side.h"

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

// What goes to another owner comes from the heap that both know.
template <class MEMORY>
struct BstrMemory : BlockOfBstr<MEMORY> {};
template <>
struct BstrMemory<Heap> : OwnedBstr<Heap> {};

template <class MEMORY>
struct Bstr {
  using Cell = WCHAR*;
  static void lend(Side& side, Cell& cell) {
    uint32_t size = side.get<uint32_t>();
    cell = Block::in(side.allocate(size + Block::EXTRA), size);
    side.get(cell, size);
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
    cell = BstrMemory<MEMORY>::allocate(size);
    side.get(cell, size);
  }
  static void take(Side& side, const Cell& cell) {
    note(side, cell);
    BstrMemory<MEMORY>::free(cell);
  }

 private:
  using Block = BlockOfBstr<MEMORY>;
};
