package io.comwright.benchmark;

import io.comwright.annotation.ComStruct;

/** Four numbers. */
@ComStruct(size = 16)
public record Box(int left, int top, int right, int bottom) {}
