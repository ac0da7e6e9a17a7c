/** Descriptions of types, those that Windows has and those of Java interfaces. */
@NullMarked
package io.comwright.windows.components.types;

import org.jspecify.annotations.NullMarked;
