package io.comwright.roundtrip.struct;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import io.comwright.annotation.StructSize;

@ComStruct
record Sized(@StructSize int cb, int value, @FixedSize(2) Point[] points) {}
