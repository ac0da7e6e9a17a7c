package io.comwright.windows.components.dwrite;

import io.comwright.annotation.ComStruct;

@ComStruct(size = 8)
public record GlyphOffset(float advance, float ascender) {}
