/**
 * What fails: mistakes of callers, exceptions of implementations, and what errors say of
 * themselves.
 */
@NullMarked
package io.comwright.nativetest.errors;

import org.jspecify.annotations.NullMarked;
