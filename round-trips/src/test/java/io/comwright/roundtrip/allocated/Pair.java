package io.comwright.roundtrip.allocated;

import io.comwright.annotation.ComStruct;
import org.jspecify.annotations.Nullable;

@ComStruct
record Pair(int key, @Nullable IItem item) {}
