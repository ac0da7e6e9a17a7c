package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How much of the caller's {@link Out} array the callee has filled, which it reports through
 * another parameter.
 *
 * <pre>{@code
 * HResult next(@Out @SizeIs @LengthIs("fetched") IFoo[] items, @Nullable @Out IntRef fetched);
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface LengthIs {
  /**
   * The parameter through which the callee reports it, an {@code @Out IntRef} or a kin of it.
   *
   * @return its name
   */
  String value();
}
