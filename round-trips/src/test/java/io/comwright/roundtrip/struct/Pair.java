package io.comwright.roundtrip.struct;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;

@ComStruct
record Pair(Inner first, @FixedSize(2) Inner[] others, int count) {}
