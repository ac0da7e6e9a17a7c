package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text is a {@code BSTR}: UTF-16 with its length before it, so that zeros in the text are part
 * of it. NULL is the empty text, unless the place is {@code @Nullable}.
 *
 * <p>As a result or out it belongs to the receiver, who frees it with {@code SysFreeString}; with
 * {@link Borrowed} it stays the callee's.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Bstr {}
