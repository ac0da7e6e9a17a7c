package io.comwright.roundtrip.array;

import io.comwright.annotation.ComStruct;
import org.jspecify.annotations.Nullable;

@ComStruct
record Named(String name, byte number, @Nullable IItem item) {}
