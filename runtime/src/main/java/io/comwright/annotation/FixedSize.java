package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field is an array that lies in the struct itself: {@code ULONG values[4]}, or, of a {@code
 * String}, {@code WCHAR text[32]}. An array has exactly as many elements; a text is shorter by at
 * least one unit, which is its terminating zero. Of a {@code StructList} it is an array of structs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface FixedSize {
  /**
   * The length of the array.
   *
   * @return the number of elements, or of UTF-16 units with the terminating zero, from 1
   */
  int value();
}
