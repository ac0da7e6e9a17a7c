// Parameters that are arrays. See property.h.
#pragma once

#include "property/parameters.h"

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

// Of which the callee fills a part, and says how much where the caller has said how much there is.
template <class K>
struct ArrayExchanged {
  using Type = typename K::Cell*;
  ArrayOut<K> array;
  uint32_t count;
  uint32_t number;
  uint32_t* length = &number;
  Type value;
  explicit ArrayExchanged(Side& side)
      : array(side), count(array.count), number(count), value(array.value) {}
  static void note(Side& side, Type cells, uint32_t* length) {
    if (length == nullptr) {
      side.complain("no cell for the number");
    } else {
      ArrayOut<K>::note(side, cells, *length);
    }
  }
  static void answer(Side& side, Type cells, uint32_t* length) {
    uint32_t filled = side.status >= 0 ? side.get<uint32_t>() : *length;
    ArrayOut<K>::answer(side, cells, filled);
    if (side.status >= 0) {
      *length = filled;
    } else if (side.facesJava) {
      *length = 0xA5A5A5A5;
    }
  }
  void taken(Side& side, HRESULT status) {
    if (status >= 0) {
      side.put(number);
      array.count = number <= count ? number : 0;
    } else {
      side.put<uint8_t>(number != count);
    }
    array.taken(side, status);
  }
};

// An array whose length nobody passes.
template <class A, uint32_t SIZE>
struct ArrayFixed : A {
  using Type = typename A::Type;
  using A::A;
  template <class... Rest>
  static void note(Side& side, Type cells, Rest... rest) {
    A::note(side, cells, SIZE, rest...);
  }
  template <class... Rest>
  static void answer(Side& side, Type cells, Rest... rest) {
    A::answer(side, cells, SIZE, rest...);
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

// An array in memory of its own, and its length. Where it may be NULL, an empty one is not.
template <class K, class MEMORY, bool NULLABLE>
struct OwnArray {
  using Elements = typename K::Cell*;
  static void give(Side& side, Elements& array, uint32_t& count) {
    if (NULLABLE && side.get<uint8_t>() == 0) {
      array = nullptr;
      count = 0;
      return;
    }
    count = side.get<uint32_t>();
    bool none =
        count == 0 && !NULLABLE && side.facesJava && !side.exact && garbage() % 2 == 0;
    array = none ? nullptr : static_cast<Elements>(MEMORY::allocate(count * sizeof *array));
    for (uint32_t i = 0; i < count; i++) {
      K::give(side, array[i]);
    }
  }
  // Whether there is an array.
  static bool noteCount(Side& side, Elements array, uint32_t count) {
    if (NULLABLE) {
      side.put<uint8_t>(array != nullptr);
    }
    if (array == nullptr) {
      if (!NULLABLE || count != 0) {
        side.complain("no array");
      }
      return false;
    }
    side.put(count);
    return true;
  }
  static void note(Side& side, Elements array, uint32_t count) {
    bool there = noteCount(side, array, count);
    for (uint32_t i = 0; there && i < count; i++) {
      K::note(side, array[i]);
    }
  }
  static void take(Side& side, Elements array, uint32_t count) {
    if (noteCount(side, array, count)) {
      for (uint32_t i = 0; i < count; i++) {
        K::take(side, array[i]);
      }
      MEMORY::free(array);
    }
  }
};

// An array that the callee allocates.
template <class K, class MEMORY, bool NULLABLE>
struct ArrayAllocated {
  using Own = OwnArray<K, MEMORY, NULLABLE>;
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
    if (side.status >= 0) {
      Own::give(side, *array, *count);
    } else {
      std::memset(static_cast<void*>(array), side.facesJava ? SPOILT : 0, sizeof *array);
      std::memset(count, side.facesJava ? SPOILT : 0, sizeof *count);
    }
  }
  void taken(Side& side, HRESULT status) {
    if (status >= 0) {
      Own::take(side, array, count);
    } else {
      side.put<uint8_t>(array != nullptr || count != 0);
    }
  }
};

// An array that the caller allocates. The callee frees it with its elements if it makes another.
template <class K, class MEMORY, bool NULLABLE>
struct ArrayReplaced {
  using Own = OwnArray<K, MEMORY, NULLABLE>;
  using Type = typename K::Cell**;
  typename K::Cell* array;
  uint32_t count;
  Type value = &array;
  explicit ArrayReplaced(Side& side) {
    side.exact = true;
    Own::give(side, array, count);
    side.exact = false;
  }
  static void note(Side& side, Type array, uint32_t* count) {
    if (array == nullptr || count == nullptr) {
      side.complain("no cells for an array");
    } else {
      Own::note(side, *array, *count);
    }
  }
  static void answer(Side& side, Type array, uint32_t* count) {
    if (side.status >= 0 && side.get<uint8_t>() != 0) {
      Side nowhere;
      Own::take(nowhere, *array, *count);
      Own::give(side, *array, *count);
    }
  }
  void taken(Side& side, HRESULT) { Own::take(side, array, count); }
};

// A field that is a pointer to as many elements as another field says. MEMORY is that of what is
// handed out.
template <class K, class MEMORY, bool NULLABLE>
struct CountedField {
  using Own = OwnArray<K, MEMORY, NULLABLE>;
  using Cell = typename K::Cell*;
  static void lend(Side& side, Cell& cell) {
    if (NULLABLE && side.get<uint8_t>() == 0) {
      cell = nullptr;
      return;
    }
    uint32_t count = side.get<uint32_t>();
    cell = static_cast<Cell>(side.allocate(count * sizeof *cell + 1));
    for (uint32_t i = 0; i < count; i++) {
      K::lend(side, cell[i]);
    }
  }
  static void note(Side& side, const Cell& cell, uint64_t count) {
    Own::note(side, cell, static_cast<uint32_t>(count));
  }
  static void give(Side& side, Cell& cell) {
    uint32_t count;
    Own::give(side, cell, count);
  }
  static void take(Side& side, const Cell& cell, uint64_t count) {
    Own::take(side, cell, static_cast<uint32_t>(count));
  }
};
