/**
 * What users of COM interfaces hold: interface pointers, identifiers, results and exposed objects.
 */
@org.jspecify.annotations.NullMarked
package io.comwright;
