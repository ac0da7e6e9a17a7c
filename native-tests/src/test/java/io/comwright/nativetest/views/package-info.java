/** Structs that are viewed where they lie. */
@NullMarked
package io.comwright.nativetest.views;

import org.jspecify.annotations.NullMarked;
