/** The rules of Microsoft's compiler, as Clang has them. */
@NullMarked
package io.comwright.nativetest.msvc;

import org.jspecify.annotations.NullMarked;
