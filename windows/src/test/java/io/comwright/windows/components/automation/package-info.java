/** Components that are called by the names of their members. */
@NullMarked
package io.comwright.windows.components.automation;

import org.jspecify.annotations.NullMarked;
