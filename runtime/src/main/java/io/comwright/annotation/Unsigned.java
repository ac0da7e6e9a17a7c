package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The integer is unsigned in C. The Java value keeps the same bits; in registers it is extended
 * with zeros instead of its sign. Allowed on {@code byte}, {@code short}, {@code int} and {@code
 * long}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Unsigned {}
