package io.comwright.roundtrip.allocated;

import io.comwright.annotation.ComStruct;

@ComStruct
record Point(int x, short y) {}
