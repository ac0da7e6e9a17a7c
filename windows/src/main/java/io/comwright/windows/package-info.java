/**
 * COM's services on Windows. {@link io.comwright.windows.Apartment} comes first: nothing here
 * initialises COM on a thread unasked.
 */
@NullMarked
package io.comwright.windows;

import org.jspecify.annotations.NullMarked;
