/** Script engines, with Java objects in their scripts and their functions called from Java. */
@NullMarked
package io.comwright.windows.components.script;

import org.jspecify.annotations.NullMarked;
