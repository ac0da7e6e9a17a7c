package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array that has always the same length: {@code ULONG values[4]}.
 *
 * <p>A field is such an array that lies in the struct itself. It has exactly as many elements. Of a
 * {@code StructList} it is an array of structs, and of a {@code String} it is {@code WCHAR
 * text[32]}: a text that is shorter by at least one unit, which is its terminating zero.
 *
 * <p>A parameter is, as in C, a pointer to the first element of such an array, which is the
 * caller's: an array or a {@code StructList} of exactly as many elements, or a {@code
 * MemorySegment} of at least as many bytes. Another length is an {@code IllegalArgumentException}
 * before the call.
 *
 * <pre>{@code
 * void clear(@FixedSize(4) float[] color);                 // const FLOAT color[4]
 *
 * void transform(@Out @FixedSize(16) float[] matrix);      // FLOAT matrix[16]
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface FixedSize {
  /**
   * The length of the array.
   *
   * @return the number of elements, of UTF-16 units with the terminating zero, or of bytes, from 1
   */
  int value();
}
