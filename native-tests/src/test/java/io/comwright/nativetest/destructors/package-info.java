/** Interfaces of a library whose {@code IUnknown} has a virtual destructor. */
@NullMarked
package io.comwright.nativetest.destructors;

import org.jspecify.annotations.NullMarked;
