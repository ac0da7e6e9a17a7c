package io.comwright.processor.type;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * An array that lies in a struct.
 *
 * @param element the type of its elements, each as it lies in memory
 * @param nullableElements whether elements may be null
 * @param length the number of elements
 */
public record FixedArray(Register element, boolean nullableElements, int length) implements Value {
  @Override
  public TypeName javaType() {
    return ArrayTypeName.of(element.javaType());
  }

  @Override
  public String parameterSpelling() {
    return element.storedSpelling() + "*";
  }

  @Override
  public String storedSpelling() {
    return element.storedSpelling() + "[" + length + "]";
  }

  @Override
  public int size() {
    return Math.multiplyExact(element.size(), length);
  }

  @Override
  public int alignment() {
    return element.alignment();
  }

  @Override
  public boolean owned() {
    return element.owned();
  }

  @Override
  public boolean ownable() {
    return element.ownable();
  }

  @Override
  public boolean lends() {
    return element.lends();
  }

  @Override
  public boolean nullable() {
    return false;
  }

  @Override
  public boolean bits() {
    return element.bits();
  }

  @Override
  public boolean frameless() {
    return element.frameless();
  }

  @Override
  public boolean transfers() {
    return element.transfers();
  }

  @Override
  public boolean flat() {
    return element.flat();
  }

  @Override
  public boolean hasPlaces() {
    return element.hasPlaces();
  }

  @Override
  public List<StructScalar> scalars() {
    List<StructScalar> scalars = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      scalars.addAll(StructScalar.at(i * element.size(), element.scalars()));
    }
    return List.copyOf(scalars);
  }

  @Override
  public boolean holdsObjects() {
    return element.holdsObjects();
  }
}
