package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is UTF-16 text that the callee writes into a buffer of the caller, which the native
 * method takes as its last two parameters: {@code (LPWSTR buffer, ULONG size)}, the size in units.
 *
 * <p>A proxy reads the buffer up to its terminating zero. A text of an implementation that does not
 * fit, with its zero, is {@code HRESULT_FROM_WIN32(ERROR_INSUFFICIENT_BUFFER)} (0x8007007A).
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface TextBuffer {
  /**
   * The size of the buffer that a proxy passes, in units of 2 bytes, the terminating zero included.
   *
   * @return the size; {@code MAX_PATH} if not stated
   */
  int capacity() default 260;
}
