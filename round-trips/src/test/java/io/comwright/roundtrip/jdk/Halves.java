package io.comwright.roundtrip.jdk;

import io.comwright.annotation.ComStruct;

/** A FILETIME as two numbers. */
@ComStruct(size = 8)
record Halves(int low, int high) {}
