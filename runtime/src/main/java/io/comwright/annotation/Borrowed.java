package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The memory of the result or out stays the callee's; the receiver copies it and frees nothing.
 *
 * <p>A text or an array that a Java implementation returns in this way stays where it is as long as
 * the COM object lives; one that is returned again is not copied again. The elements of such an
 * array own nothing: it holds no interfaces, and no structs or variants that could.
 *
 * <p>An interface that is the native result of a method ({@link PreserveSig}) comes without a
 * reference. A proxy adds one of its own, and is closed as any other. The COM object of a Java
 * implementation keeps one reference to each interface that it returns in this way as long as it
 * lives, but none to itself.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface Borrowed {}
