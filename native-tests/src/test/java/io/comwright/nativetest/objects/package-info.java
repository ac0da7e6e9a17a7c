/** The life of an object: who owns which reference, which interfaces it has, and when it ends. */
@NullMarked
package io.comwright.nativetest.objects;

import org.jspecify.annotations.NullMarked;
