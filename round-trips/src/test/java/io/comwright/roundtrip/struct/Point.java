package io.comwright.roundtrip.struct;

import io.comwright.annotation.ComStruct;

@ComStruct
record Point(int x, int y) {}
