/** What a seed draws: interfaces with their methods, and calls of these. */
@NullMarked
package io.comwright.property.model;

import org.jspecify.annotations.NullMarked;
