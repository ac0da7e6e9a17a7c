/** Values that marshallers of the binding's own convert. */
@NullMarked
package io.comwright.nativetest.marshallers;

import org.jspecify.annotations.NullMarked;
