package io.comwright.property.value;

import java.lang.foreign.MemorySegment;
import java.util.Random;

/** Any pointer, as a {@code MemorySegment}. Its neutral form is the address. */
public record SegmentKind() implements Kind {
  @Override
  public String type() {
    return "MemorySegment";
  }

  @Override
  public Class<?> javaClass(World world) {
    return MemorySegment.class;
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

  @Override
  public Object toJava(Object value, World world) {
    return MemorySegment.ofAddress((Long) value);
  }

  @Override
  public Object fromJava(Object value, World world) {
    return ((MemorySegment) value).address();
  }
}
