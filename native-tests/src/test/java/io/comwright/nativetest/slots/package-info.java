/** Vtables that do not follow from the order of a description, and those without IUnknown. */
@NullMarked
package io.comwright.nativetest.slots;

import org.jspecify.annotations.NullMarked;
