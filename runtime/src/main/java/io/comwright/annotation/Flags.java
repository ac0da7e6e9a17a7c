package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The record is a set of bits: it has one component, a {@code byte}, {@code short}, {@code int} or
 * {@code long}, whose size is the native one and which is extended with zeros. Bits that have no
 * name yet travel along.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Flags {}
