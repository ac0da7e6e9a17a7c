/** Calls by name, in both directions, and the events of objects. */
@NullMarked
package io.comwright.nativetest.automation;

import org.jspecify.annotations.NullMarked;
