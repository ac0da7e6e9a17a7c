package io.comwright.processor.model;

import com.squareup.javapoet.ClassName;
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
 */
public record ViewField(
    String name,
    String nativeName,
    ViewForm form,
    boolean nullable,
    int offset,
    Optional<Setter> setter,
    boolean overlaps) {

  /**
   * A method that writes a field.
   *
   * @param form what it writes
   * @param allocator the type of its second parameter, where memory for what the field points to
   *     comes from
   */
  public record Setter(ViewForm.Settable form, Optional<ClassName> allocator) {}

  /** The constant with its offset. */
  public String constant() {
    return "OFFSET_" + name;
  }
}
