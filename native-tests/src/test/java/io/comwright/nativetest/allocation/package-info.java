/** What calls allocate on the Java heap: nothing. */
@NullMarked
package io.comwright.nativetest.allocation;

import org.jspecify.annotations.NullMarked;
