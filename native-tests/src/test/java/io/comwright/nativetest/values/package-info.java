/** Structs by value. */
@NullMarked
package io.comwright.nativetest.values;

import org.jspecify.annotations.NullMarked;
