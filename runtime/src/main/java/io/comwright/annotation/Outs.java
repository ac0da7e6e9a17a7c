package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The record is the result of a method with several {@code [out]} pointers: its components are the
 * values behind the last parameters, in order. An annotation that says what a value is natively
 * ({@link Unsigned}, {@link Win32Bool}, …) stands on the component.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Outs {}
