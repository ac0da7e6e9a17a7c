package io.comwright.processor.type;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;

/**
 * A value with a marshaller of the author's.
 *
 * @param inner what it is converted to
 * @param javaType what it is converted from
 * @param marshaller the class
 * @param frees whether the marshaller gives back what native code hands out
 */
public record Converted(Register inner, TypeName javaType, ClassName marshaller, boolean frees)
    implements Register {
  @Override
  public Value plain() {
    return inner;
  }

  @Override
  public String parameterSpelling() {
    return inner.parameterSpelling();
  }

  @Override
  public String storedSpelling() {
    return inner.storedSpelling();
  }

  @Override
  public Carrier carrier() {
    return inner.carrier();
  }

  @Override
  public int size() {
    return inner.size();
  }

  @Override
  public int alignment() {
    return inner.alignment();
  }

  @Override
  public boolean nullable() {
    return inner.nullable() && !javaType.isPrimitive();
  }

  @Override
  public boolean nullableInMemory() {
    return inner.nullableInMemory() && !javaType.isPrimitive();
  }

  @Override
  public boolean owned() {
    return frees || inner.owned();
  }

  @Override
  public boolean lends() {
    return inner.lends();
  }

  @Override
  public boolean ownable() {
    return inner.ownable();
  }

  /** A marshaller sees a copy, and what a pointer in it points to is not copied. */
  @Override
  public boolean bits() {
    return inner.bits() && inner.flat();
  }

  @Override
  public boolean frameless() {
    return false;
  }

  @Override
  public boolean flat() {
    return inner.flat();
  }

  @Override
  public boolean convertible() {
    return false;
  }

  @Override
  public boolean hasPlaces() {
    return inner.hasPlaces();
  }

  @Override
  public List<StructScalar> scalars() {
    return inner.scalars();
  }

  @Override
  public boolean holdsObjects() {
    return inner.holdsObjects();
  }
}
