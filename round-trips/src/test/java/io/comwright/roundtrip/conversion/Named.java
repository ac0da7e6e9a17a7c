package io.comwright.roundtrip.conversion;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Pointer;

/** A struct with a pointer that the receiver frees. */
@ComStruct
record Named(int kind, @Pointer long name, IThing thing) {}
