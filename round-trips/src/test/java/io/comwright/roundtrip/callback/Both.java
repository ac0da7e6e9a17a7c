package io.comwright.roundtrip.callback;

import io.comwright.annotation.Outs;
import org.jspecify.annotations.Nullable;

@Outs
record Both(Action action, @Nullable Halve halve, int number) {}
