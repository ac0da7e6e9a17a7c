/** Components of Windows, driven through bindings as an author would write them. */
@NullMarked
package io.comwright.windows.components;

import org.jspecify.annotations.NullMarked;
