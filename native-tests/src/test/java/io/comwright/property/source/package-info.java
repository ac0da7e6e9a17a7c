/** What was drawn, as sources of Java and C++. */
@NullMarked
package io.comwright.property.source;

import org.jspecify.annotations.NullMarked;
