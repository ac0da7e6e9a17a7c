package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The Java result is the native result as it is: no {@link io.comwright.ComException} is thrown for
 * a failure, and no {@code [out, retval]} parameter is added. A {@code void} method with this
 * annotation is {@code void} in C too.
 *
 * <p>An HRESULT is declared as {@link io.comwright.HResult}, not as {@code int}: an implementation
 * that throws answers a failure then. As an {@code int} it would answer 0, which is {@code S_OK},
 * so that the processor warns of an {@code int} that does not say {@link #whenThrown}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PreserveSig {
  /**
   * What a stub answers if the Java implementation throws or is gone, in a method whose native
   * result is a number (also an enum, flags, a boolean, a handle or a {@link Pointer}): as much of
   * it as the result has bytes. No other result can be chosen: an {@code HResult} says the failure,
   * anything else is zeros.
   *
   * @return the number
   */
  int whenThrown() default 0;
}
