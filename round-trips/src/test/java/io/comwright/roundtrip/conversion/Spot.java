package io.comwright.roundtrip.conversion;

/** A place in somebody else's memory. */
record Spot(long address) {}
