/**
 * Outlook's store synchronization, whole: Java as its host, as its provider and as its callback.
 */
@NullMarked
package io.comwright.nativetest.mapi;

import org.jspecify.annotations.NullMarked;
