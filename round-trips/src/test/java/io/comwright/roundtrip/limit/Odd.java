package io.comwright.roundtrip.limit;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;

@ComStruct(size = 991)
record Odd(@FixedSize(991) byte[] values) {}
