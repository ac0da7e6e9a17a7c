package io.comwright.property.value;

import io.comwright.annotation.Flags;
import java.util.Random;

/** Flags of 1 to 8 bytes. The neutral form is the bits. */
public enum FlagsKind implements Kind {
  ONE(Flags1.class, IntegerKind.UINT8),
  TWO(Flags2.class, IntegerKind.UINT16),
  FOUR(Flags4.class, IntegerKind.UINT32),
  EIGHT(Flags8.class, IntegerKind.UINT64);

  private final Class<? extends Record> java;
  private final IntegerKind bits;

  FlagsKind(Class<? extends Record> java, IntegerKind bits) {
    this.java = java;
    this.bits = bits;
  }

  @Override
  public String type() {
    return "FlagsKind." + java.getSimpleName();
  }

  @Override
  public Class<?> javaClass(World world) {
    return java;
  }

  @Override
  public String cell() {
    return bits.cell();
  }

  @Override
  public Object draw(Random random) {
    return bits.draw(random);
  }

  @Override
  public Object broken() {
    return bits.broken();
  }

  @Override
  public void write(Object value, Wire wire) {
    bits.write(value, wire);
  }

  @Override
  public Object toJava(Object value, World world) {
    return switch (value) {
      case Byte v -> new Flags1(v);
      case Short v -> new Flags2(v);
      case Integer v -> new Flags4(v);
      default -> new Flags8((Long) value);
    };
  }

  @Override
  public Object fromJava(Object value, World world) {
    return switch (value) {
      case Flags1 v -> v.bits();
      case Flags2 v -> v.bits();
      case Flags4 v -> (Object) v.bits();
      default -> ((Flags8) value).bits();
    };
  }

  /** Of 1 byte. */
  @Flags
  public record Flags1(byte bits) {}

  /** Of 2 bytes. */
  @Flags
  public record Flags2(short bits) {}

  /** Of 4 bytes. */
  @Flags
  public record Flags4(int bits) {}

  /** Of 8 bytes. */
  @Flags
  public record Flags8(long bits) {}
}
