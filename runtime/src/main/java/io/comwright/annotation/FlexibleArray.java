package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An array that lies in the struct itself, as its last field, and is as long as another field says:
 * {@code T items[]} in C, or {@code T items[1]} in older headers. The field is an array of numbers
 * or other values, or a {@code StructList} of structs.
 *
 * <p>{@code SIZE} of such a struct does not count the elements. What native code passes is taken to
 * be as large as its count says.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface FlexibleArray {
  /**
   * The field that holds the number of elements: an integer, declared before the array.
   *
   * @return its name
   */
  String value();
}
