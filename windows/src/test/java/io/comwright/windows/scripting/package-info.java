/** Microsoft's scripting runtime, as an author would describe it. */
@NullMarked
package io.comwright.windows.scripting;

import org.jspecify.annotations.NullMarked;
