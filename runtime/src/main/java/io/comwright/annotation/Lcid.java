package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An {@code int} parameter of a method with a {@link DispId} that is the caller's locale, an LCID,
 * and no argument: {@code Invoke} has one of its own for it (Microsoft Learn, "lcid attribute").
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Lcid {}
