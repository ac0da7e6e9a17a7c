package io.comwright.windows.components.dwrite;

import io.comwright.annotation.ComStruct;

@ComStruct(size = 8)
public record TextRange(int start, int length) {}
