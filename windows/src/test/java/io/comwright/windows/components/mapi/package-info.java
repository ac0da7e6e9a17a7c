/** MAPI's property objects and their memory ({@code mapidefs.h}, {@code mapiutil.h}). */
@NullMarked
package io.comwright.windows.components.mapi;

import org.jspecify.annotations.NullMarked;
