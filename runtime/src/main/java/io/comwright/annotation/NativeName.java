package io.comwright.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The native name of a method, or of a struct, where the Java name differs. It appears in the slot
 * table and in error messages; the binary contract is the slot alone. Needed for a native {@code
 * Close()}, whose Java form would be {@link AutoCloseable#close()}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NativeName {
  /**
   * The native name.
   *
   * @return a C identifier; for a function of a {@link NativeLibrary} the name that is exported,
   *     which a compiler may have decorated
   */
  String value();
}
