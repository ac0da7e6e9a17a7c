/** Everything at once, for long. */
@NullMarked
package io.comwright.nativetest.stress;

import org.jspecify.annotations.NullMarked;
