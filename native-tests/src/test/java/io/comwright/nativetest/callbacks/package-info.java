/** Calls that go back and forth between Java and C++, on threads of either. */
@NullMarked
package io.comwright.nativetest.callbacks;

import org.jspecify.annotations.NullMarked;
