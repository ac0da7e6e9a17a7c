// Whole registers: what a callee finds above a narrow argument, and a caller above a result.
#pragma once

#include <type_traits>

#include "property/side.h"

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
