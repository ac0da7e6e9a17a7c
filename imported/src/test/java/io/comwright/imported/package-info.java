/** Bindings that the importer writes during the build, with the components that they are of. */
@NullMarked
package io.comwright.imported;

import org.jspecify.annotations.NullMarked;
