package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where a field lies in its struct. On a component of a record it is a check of the layout. On a
 * method of a {@code @ComStruct} interface it places the field: that is how the members of a union
 * come to lie in the same place.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Offset {
  /**
   * The offset.
   *
   * @return the offset in bytes
   */
  int value();
}
