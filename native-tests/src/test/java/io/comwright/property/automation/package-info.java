/** The kinds of automation and of property stores. */
@NullMarked
package io.comwright.property.automation;

import org.jspecify.annotations.NullMarked;
