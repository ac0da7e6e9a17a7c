/** Parameters in every direction, and the kinds that only parameters or results have. */
@NullMarked
package io.comwright.property.parameter;

import org.jspecify.annotations.NullMarked;
