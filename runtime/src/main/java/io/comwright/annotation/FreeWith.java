package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The memory of the result or out comes from an allocator of the API, and the receiver frees it
 * with the same; texts in an array too, unless they are {@link Bstr}. Generated code makes an
 * instance whenever it needs one, so an allocator keeps what it has to remember in static fields.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface FreeWith {
  /**
   * The allocator.
   *
   * @return a public class that implements {@link io.comwright.Allocator}, with a public
   *     constructor without parameters
   */
  Class<?> value();
}
