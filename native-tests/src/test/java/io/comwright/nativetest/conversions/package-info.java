/** Types of the JDK that the runtime converts. */
@NullMarked
package io.comwright.nativetest.conversions;

import org.jspecify.annotations.NullMarked;
