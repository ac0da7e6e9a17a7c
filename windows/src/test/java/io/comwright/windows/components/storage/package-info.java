/** Streams and structured storage ({@code objidl.h}). */
@NullMarked
package io.comwright.windows.components.storage;

import org.jspecify.annotations.NullMarked;
