package io.comwright.windows.components.dwrite;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;

/** {@code DWRITE_UNDERLINE}. */
@ComStruct(size = 40)
@NativeName("DWRITE_UNDERLINE")
public record Underline(
    float width,
    float thickness,
    float offset,
    float runHeight,
    int readingDirection,
    int flowDirection,
    String locale,
    int measuring) {}
