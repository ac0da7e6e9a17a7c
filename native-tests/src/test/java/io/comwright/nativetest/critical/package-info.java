/** Calls of which the VM is not told. */
@NullMarked
package io.comwright.nativetest.critical;

import org.jspecify.annotations.NullMarked;
