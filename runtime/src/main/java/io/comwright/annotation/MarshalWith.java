package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value crosses as its own marshaller says. The marshaller converts to a type that Comwright
 * knows; the annotations beside this one say what that type is natively, as they would without it.
 * On an array it converts the elements, on a {@code Ref} the value.
 *
 * <p>On a type it holds for all values of the type; an annotation where a value is used wins.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE})
public @interface MarshalWith {
  /**
   * The marshaller.
   *
   * @return a public class that implements {@link io.comwright.CustomMarshaller}, with a public
   *     constructor without parameters
   */
  Class<?> value();
}
