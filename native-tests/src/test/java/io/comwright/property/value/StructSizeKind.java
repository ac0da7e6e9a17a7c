package io.comwright.property.value;

import java.util.Random;

/** The size of the struct it lies in, which nobody draws. */
public record StructSizeKind(String struct, IntegerKind integer) implements Kind {
  @Override
  public String annotations() {
    return "@StructSize " + integer.annotations();
  }

  @Override
  public String type() {
    return integer.type();
  }

  @Override
  public Class<?> javaClass(World world) {
    return integer.javaClass(world);
  }

  @Override
  public String cell() {
    return "StructSize<%s, %s_SIZE>".formatted(integer.cpp(), struct);
  }

  @Override
  public boolean ownable() {
    return false;
  }

  @Override
  public Object draw(Random random) {
    return integer.draw(random);
  }

  @Override
  public void write(Object value, Wire wire) {}
}
