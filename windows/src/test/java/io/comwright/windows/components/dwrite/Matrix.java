package io.comwright.windows.components.dwrite;

import io.comwright.annotation.ComStruct;

@ComStruct(size = 24)
public record Matrix(float m11, float m12, float m21, float m22, float dx, float dy) {}
