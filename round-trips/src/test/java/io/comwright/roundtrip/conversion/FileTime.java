package io.comwright.roundtrip.conversion;

import io.comwright.annotation.ComStruct;

@ComStruct(size = 8)
record FileTime(int low, int high) {}
