package io.comwright.roundtrip.view;

import io.comwright.annotation.Flags;

@Flags
record Bits(short bits) {}
