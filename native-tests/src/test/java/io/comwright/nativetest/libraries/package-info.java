/** Functions that a library exports. */
@NullMarked
package io.comwright.nativetest.libraries;

import org.jspecify.annotations.NullMarked;
