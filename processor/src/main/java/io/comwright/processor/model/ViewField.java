package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.type.JavaType;
import java.util.Optional;

/**
 * A field of a struct that is viewed in place.
 *
 * @param name the method of the interface
 * @param nativeName its name in C
 * @param form what it is
 * @param nullable whether NULL is allowed
 * @param offset in bytes
 * @param setter how it is written, if it is
 * @param overlaps whether another field lies in the same place
 * @param declared the Java type, as the getter declares it
 */
public record ViewField(
    String name,
    String nativeName,
    ViewForm form,
    boolean nullable,
    int offset,
    Optional<Setter> setter,
    boolean overlaps,
    JavaType declared) {

  /**
   * A method that writes a field.
   *
   * @param form what it writes
   * @param value the Java type, as the method declares it
   * @param allocator the type of its second parameter, where memory for what the field points to
   *     comes from
   */
  public record Setter(ViewForm.Settable form, JavaType value, Optional<ClassName> allocator) {}

  /** The constant with its offset. */
  public String constant() {
    return "OFFSET_" + name;
  }
}
