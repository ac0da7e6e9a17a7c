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
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Out {}
