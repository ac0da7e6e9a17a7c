package io.comwright.roundtrip.allocated;

import io.comwright.annotation.Flags;

@Flags
record Keys(int bits) {}
