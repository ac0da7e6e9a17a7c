package io.comwright.roundtrip.exchange;

import io.comwright.annotation.Flags;

@Flags
record Keys(long bits) {}
