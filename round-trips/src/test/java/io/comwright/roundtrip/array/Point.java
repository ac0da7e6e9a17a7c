package io.comwright.roundtrip.array;

import io.comwright.annotation.ComStruct;

@ComStruct
record Point(int x, short y) {}
