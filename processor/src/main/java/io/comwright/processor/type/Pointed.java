package io.comwright.processor.type;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.TypeName;
import java.util.Optional;

/**
 * A pointer in a struct to what a copy of the struct holds: one value, or an array whose length
 * another field says.
 *
 * @param element the type of the value, or of an element
 * @param nullableElements whether elements may be null
 * @param freeing who frees the memory that is handed out; empty if that is never done
 * @param count the field with the length; empty if there is one value
 */
public record Pointed(
    Register element, boolean nullableElements, Optional<Freeing> freeing, Optional<Count> count)
    implements Value {
  /**
   * A field with a length.
   *
   * @param field its name
   * @param number its type
   */
  public record Count(String field, Register number) {}

  @Override
  public TypeName javaType() {
    return count.isPresent() ? ArrayTypeName.of(element.javaType()) : element.javaType();
  }

  @Override
  public String parameterSpelling() {
    return element.storedSpelling() + "*";
  }

  @Override
  public boolean flat() {
    return false;
  }

  @Override
  public boolean owned() {
    return freeing.filter(Freeing::isOwned).isPresent();
  }

  @Override
  public boolean ownable() {
    return freeing.isPresent() && element.ownable();
  }

  @Override
  public boolean transfers() {
    return element.transfers();
  }

  @Override
  public boolean lends() {
    return ownable() && (!owned() || element.lends());
  }

  @Override
  public boolean holdsObjects() {
    return element.holdsObjects();
  }
}
