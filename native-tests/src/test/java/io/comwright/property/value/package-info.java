/** Kinds of values: how each is declared, drawn and compared. */
@NullMarked
package io.comwright.property.value;

import org.jspecify.annotations.NullMarked;
