package io.comwright.roundtrip.exchange;

import io.comwright.annotation.ComStruct;
import org.jspecify.annotations.Nullable;

@ComStruct
record Pair(int key, @Nullable IItem item) {}
