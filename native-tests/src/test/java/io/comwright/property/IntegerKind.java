package io.comwright.property;

import java.util.Random;

/** Integers of 1 to 8 bytes, signed or not, and WCHAR. */
enum IntegerKind implements Kind {
  INT8("byte", "int8_t", 1),
  UINT8("@Unsigned byte", "uint8_t", 1),
  INT16("short", "int16_t", 2),
  UINT16("@Unsigned short", "uint16_t", 2),
  WCHAR("char", "WCHAR", 2),
  INT32("int", "int32_t", 4),
  UINT32("@Unsigned int", "uint32_t", 4),
  INT64("long", "int64_t", 8),
  UINT64("@Unsigned long", "uint64_t", 8);

  private final String java;
  private final String cpp;
  private final int size;

  IntegerKind(String java, String cpp, int size) {
    this.java = java;
    this.cpp = cpp;
    this.size = size;
  }

  @Override
  public String java() {
    return java;
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
