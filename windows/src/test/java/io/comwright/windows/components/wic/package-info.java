/** The Windows imaging component ({@code wincodec.h}). */
@NullMarked
package io.comwright.windows.components.wic;

import org.jspecify.annotations.NullMarked;
