package io.comwright.roundtrip.struct;

import io.comwright.annotation.Flags;

@Flags
record Bits(short bits) {}
