/** Headers of C and C++ that the processor makes, as compilers understand them. */
@NullMarked
package io.comwright.nativetest.header;

import org.jspecify.annotations.NullMarked;
