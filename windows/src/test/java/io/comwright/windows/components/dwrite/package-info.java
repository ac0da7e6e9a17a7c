/** DirectWrite ({@code dwrite.h}). */
@NullMarked
package io.comwright.windows.components.dwrite;

import org.jspecify.annotations.NullMarked;
