package io.comwright.windows.components.wic;

import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;

@ComStruct(size = 16)
@NativeName("WICRect")
public record Rectangle(int x, int y, int width, int height) {}
