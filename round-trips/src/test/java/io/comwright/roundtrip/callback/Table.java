package io.comwright.roundtrip.callback;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.FixedSize;
import org.jspecify.annotations.Nullable;

@ComStruct
record Table(int size, Action start, @Nullable Halve halve, @FixedSize(2) Action[] more) {}
