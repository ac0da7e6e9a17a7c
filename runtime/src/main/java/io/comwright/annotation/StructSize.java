package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The field holds the size of its struct ({@code cbSize}), by which the receiver tells versions of
 * the struct apart. It is filled in when Java writes the struct, whatever the component holds; a
 * struct that arrives as an argument and is smaller than its description is {@code E_INVALIDARG}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface StructSize {}
