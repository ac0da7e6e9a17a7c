package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes one method out of its interface's {@code preserveSig = true}: a failure HRESULT is thrown
 * as {@link io.comwright.ComException}, and the Java result is the {@code [out, retval]} parameter.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ThrowOnFailure {}
