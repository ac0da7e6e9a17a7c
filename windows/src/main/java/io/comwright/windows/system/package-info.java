/** The functions and interfaces of Windows that this module calls, as their headers have them. */
@NullMarked
package io.comwright.windows.system;

import org.jspecify.annotations.NullMarked;
