/** Members that are called by name and by slot, drawn at random. */
@NullMarked
package io.comwright.property.dispatch;

import org.jspecify.annotations.NullMarked;
