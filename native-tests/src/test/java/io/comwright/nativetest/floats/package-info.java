/** Floating-point numbers in registers and on the stack. */
@NullMarked
package io.comwright.nativetest.floats;

import org.jspecify.annotations.NullMarked;
