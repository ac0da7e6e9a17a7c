/** Function pointers, from Java and from C++. */
@NullMarked
package io.comwright.nativetest.functions;

import org.jspecify.annotations.NullMarked;
