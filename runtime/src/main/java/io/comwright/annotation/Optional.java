package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that callers of {@code Invoke} may leave out (Microsoft Learn, "optional attribute").
 * It has a {@link DispId} on its method, is followed by no parameter that has to be there, and is a
 * {@link io.comwright.automation.Variant}, which is {@link
 * io.comwright.automation.Variant#missing()} then, or {@code @Nullable} and null then. Callers of a
 * {@link DispInterface} in Java leave out what is null.
 *
 * @see DefaultValue
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Optional {}
