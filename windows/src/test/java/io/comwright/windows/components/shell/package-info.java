/** The shell ({@code shobjidl.h}). */
@NullMarked
package io.comwright.windows.components.shell;

import org.jspecify.annotations.NullMarked;
