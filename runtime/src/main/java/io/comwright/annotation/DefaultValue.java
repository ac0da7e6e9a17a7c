package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that callers of {@code Invoke} may leave out, and what it is then (Microsoft Learn,
 * "defaultvalue attribute"). Callers of the slot of a dual interface, and Java code, always pass
 * one.
 *
 * @see Optional
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface DefaultValue {
  /**
   * The value: a text as it is, a number in decimal or, with {@code 0x} in front, in hexadecimal
   * digits, {@code true} or {@code false}. An enum or a set of flags has a number.
   *
   * @return the value
   */
  String value();
}
