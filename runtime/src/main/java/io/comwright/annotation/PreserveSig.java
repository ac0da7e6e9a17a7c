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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PreserveSig {}
