package io.comwright.roundtrip.conversion;

/** Asks for memory in every wrong way. */
record Greedy(String how) {}
