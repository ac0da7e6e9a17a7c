package io.comwright.property.value;

import java.util.Random;

/** Integers of 1 to 8 bytes, signed or not, and WCHAR. */
public enum IntegerKind implements Kind {
  INT8(byte.class, "int8_t", 1, true),
  UINT8(byte.class, "uint8_t", 1, false),
  INT16(short.class, "int16_t", 2, true),
  UINT16(short.class, "uint16_t", 2, false),
  WCHAR(char.class, "WCHAR", 2, false),
  INT32(int.class, "int32_t", 4, true),
  UINT32(int.class, "uint32_t", 4, false),
  INT64(long.class, "int64_t", 8, true),
  UINT64(long.class, "uint64_t", 8, false);

  private final Class<?> java;
  private final String cpp;
  private final int size;
  private final boolean signed;

  IntegerKind(Class<?> java, String cpp, int size, boolean signed) {
    this.java = java;
    this.cpp = cpp;
    this.size = size;
    this.signed = signed;
  }

  @Override
  public String annotations() {
    return signed || this == WCHAR ? "" : "@Unsigned ";
  }

  @Override
  public String type() {
    return java.getName();
  }

  @Override
  public Class<?> javaClass(World world) {
    return java;
  }

  String cpp() {
    return cpp;
  }

  /** A value that stands for a count. */
  public Object boxed(long count) {
    return box(count);
  }

  @Override
  public String cell() {
    return "Scalar<" + cpp + ">";
  }

  @Override
  public Object draw(Random random) {
    long bits = random.nextLong();
    return box(
        switch (random.nextInt(6)) {
          case 0 -> 0;
          case 1 -> -1;
          case 2 -> 1L << (8 * size - 1);
          case 3 -> (1L << (8 * size - 1)) - 1;
          default -> bits;
        });
  }

  private Object box(long bits) {
    if (this == WCHAR) {
      return (char) bits;
    }
    return switch (size) {
      case 1 -> (byte) bits;
      case 2 -> (short) bits;
      case 4 -> (int) bits;
      default -> bits;
    };
  }

  @Override
  public Object broken() {
    return box(0);
  }

  @Override
  public void write(Object value, Wire wire) {
    wire.number(value instanceof Character unit ? unit : ((Number) value).longValue(), size);
  }
}
