package io.comwright.roundtrip.limit;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;

@ComStruct(size = 1000)
record Large(@FixedSize(125) long[] values) {}
