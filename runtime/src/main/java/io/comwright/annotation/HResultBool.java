package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The {@code boolean} result is the success code of the method: {@code S_FALSE} is false, and every
 * other success is true. An implementation answers {@code S_OK} or {@code S_FALSE}. Failures are
 * exceptions, as always.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface HResultBool {}
