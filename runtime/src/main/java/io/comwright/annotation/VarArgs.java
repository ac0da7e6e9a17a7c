package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The last parameter of a method with a {@link DispId}, a {@link io.comwright.automation.SafeArray}
 * of variants: all arguments that a caller of {@code Invoke} passes beyond the others (Microsoft
 * Learn, "vararg attribute"). Such a method has no arguments by name.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface VarArgs {}
