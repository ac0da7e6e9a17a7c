@NullMarked
package io.comwright.nativetest.structs;

import org.jspecify.annotations.NullMarked;
