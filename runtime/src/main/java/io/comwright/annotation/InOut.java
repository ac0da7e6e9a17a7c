package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link io.comwright.Ref} (or {@link io.comwright.IntRef} and its kin) is an {@code [in, out]}
 * pointer: the callee reads the value and may replace it. A call that fails leaves it as it was.
 *
 * <p>An interface that is replaced arrives as a new proxy, which belongs to the caller; the proxy
 * that was in the {@code Ref} before stays its owner's, open. An implementation in Java finds a
 * borrowed proxy in the {@code Ref}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface InOut {
  /**
   * Whether the callee may replace the value with a failure, too; see {@link Out#onFailure}.
   *
   * @return whether it may
   */
  boolean onFailure() default false;
}
