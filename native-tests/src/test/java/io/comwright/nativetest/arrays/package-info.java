/** Arrays that one side allocates, and arrays whose elements it replaces. */
@NullMarked
package io.comwright.nativetest.arrays;

import org.jspecify.annotations.NullMarked;
