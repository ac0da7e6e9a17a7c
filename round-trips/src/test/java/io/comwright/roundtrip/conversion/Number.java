package io.comwright.roundtrip.conversion;

/** A thing is known by its number. */
record Number(int value) {}
