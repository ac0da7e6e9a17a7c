package io.comwright.windows.components.wic;

import io.comwright.annotation.Outs;

/** In pixels. */
@Outs
public record Size(int width, int height) {}
