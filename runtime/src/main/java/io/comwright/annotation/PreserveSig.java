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
 * that throws answers a failure then. As an {@code int} it answers 0, which is {@code S_OK}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PreserveSig {}
