package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The memory of the result or out is task memory: the callee allocates it with {@code
 * CoTaskMemAlloc}, and the receiver frees it with {@code CoTaskMemFree}. Generated code does both,
 * through {@link io.comwright.TaskMemory}. Texts in an array are freed in the same way as the
 * array, unless they are {@link Bstr}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
public @interface CoTaskMem {}
