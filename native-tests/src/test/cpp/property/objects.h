// Codecs of interface pointers. See property.h.
#pragma once

#include "property/side.h"

// The slots that the destructor takes (Itanium C++ ABI, 2.5.2).
#ifdef MS_ABI
constexpr int64_t DESTRUCTOR = 0;
#else
constexpr int64_t DESTRUCTOR = 2;
#endif

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

// An object that the callee lends: it adds no reference, and the caller takes none.
struct LentToken {
  using Cell = IToken*;
  static void give(Side& side, Cell& cell) { Token::lend(side, cell); }
  static void take(Side& side, const Cell& cell) { Token::note(side, cell); }
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
