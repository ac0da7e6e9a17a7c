/** Tests of Windows' services: some run everywhere, most on Windows and under Wine. */
@NullMarked
package io.comwright.windows;

import org.jspecify.annotations.NullMarked;
