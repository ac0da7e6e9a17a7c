/** What components tell of themselves, as IDL: {@link TypeLibraryReader} is the program. */
@NullMarked
package io.comwright.sample.types;

import org.jspecify.annotations.NullMarked;
