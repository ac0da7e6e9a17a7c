package io.comwright.roundtrip.value;

import io.comwright.annotation.Flags;

@Flags
record Keys(int bits) {}
