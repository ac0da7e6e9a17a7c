package io.comwright.roundtrip.struct;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.Unsigned;

@ComStruct(size = 4, pack = 1)
record Packed(byte tag, @Unsigned short low, byte high) {}
