/** Every scalar type in every position, and the registers that hold it. */
@NullMarked
package io.comwright.nativetest.types;

import org.jspecify.annotations.NullMarked;
