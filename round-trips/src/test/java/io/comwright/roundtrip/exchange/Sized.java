package io.comwright.roundtrip.exchange;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.StructSize;

@ComStruct(size = 8)
record Sized(@StructSize int size, byte value) {}
