/** Microsoft's XML parser ({@code msxml6.h}). */
@NullMarked
package io.comwright.windows.components.msxml;

import org.jspecify.annotations.NullMarked;
