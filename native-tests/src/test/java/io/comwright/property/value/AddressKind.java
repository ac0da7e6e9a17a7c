package io.comwright.property.value;

import java.util.Random;

/** Any pointer, as a {@code @Pointer long}. */
public record AddressKind() implements Kind {
  @Override
  public String annotations() {
    return "@Pointer ";
  }

  @Override
  public String type() {
    return "long";
  }

  @Override
  public Class<?> javaClass(World world) {
    return long.class;
  }

  @Override
  public String cell() {
    return "Scalar<void*>";
  }

  @Override
  public Object draw(Random random) {
    return random.nextInt(4) == 0 ? 0L : random.nextLong();
  }

  @Override
  public Object broken() {
    return 0L;
  }

  @Override
  public void write(Object value, Wire wire) {
    wire.number((Long) value, 8);
  }
}
