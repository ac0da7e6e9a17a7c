package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@link io.comwright.Ref} (or {@link io.comwright.IntRef} and its kin) is an {@code [out]}
 * pointer: the callee stores a value through it. The value arrives when the call has succeeded; a
 * call that fails leaves the {@code Ref} as it was.
 *
 * <p>An interface that arrives belongs to the caller. Where the pointer may be NULL, the parameter
 * is {@code @Nullable}; where the value may be NULL, it is a {@code Ref<@Nullable IFoo>}.
 *
 * <p>Some methods hand out a value with a failure, too: {@link #onFailure}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Out {
  /**
   * Whether the value is valid after a failure, too: the size that is needed, or which of several
   * names is not known.
   *
   * <p>It arrives whatever the HRESULT says, before the exception if there is one, and what it owns
   * belongs to the receiver. What an implementation in Java has left in the {@code Ref} goes out if
   * it throws or returns a failure, too. A value that may be NULL is {@code @Nullable}, as a
   * failure may well be without one.
   *
   * @return whether it is
   */
  boolean onFailure() default false;
}
