package io.comwright.property.value;

import io.comwright.ComEnum;
import io.comwright.annotation.NativeSize;
import io.comwright.annotation.UnknownValue;
import java.util.Arrays;
import java.util.Random;

/**
 * Enums of 1 to 8 bytes. The neutral form is the native value. For that of {@code OTHER}, C++ may
 * pass one that no constant has.
 */
public enum EnumKind implements Kind {
  ONE(Enum1.class, 1),
  TWO(Enum2.class, 2),
  FOUR(Enum4.class, 4),
  EIGHT(Enum8.class, 8);

  private final Class<? extends ComEnum> java;
  private final int size;

  EnumKind(Class<? extends ComEnum> java, int size) {
    this.java = java;
    this.size = size;
  }

  @Override
  public String type() {
    return "EnumKind." + java.getSimpleName();
  }

  @Override
  public Class<?> javaClass(World world) {
    return java;
  }

  @Override
  public String cell() {
    return "Enum<int%d_t, %d>".formatted(8 * size, of("OTHER").value());
  }

  @Override
  public Object draw(Random random) {
    return java.getEnumConstants()[random.nextInt(4)].value();
  }

  @Override
  public Object broken() {
    return 0L;
  }

  @Override
  public void write(Object value, Wire wire) {
    wire.number((Long) value, size);
  }

  @Override
  public Object toJava(Object value, World world) {
    for (ComEnum constant : java.getEnumConstants()) {
      if (constant.value() == (Long) value) {
        return constant;
      }
    }
    throw new AssertionError(value);
  }

  @Override
  public Object fromJava(Object value, World world) {
    return (value == of("UNKNOWN") ? of("OTHER") : (ComEnum) value).value();
  }

  private ComEnum of(String name) {
    return Arrays.stream(java.getEnumConstants())
        .filter(constant -> constant.toString().equals(name))
        .findAny()
        .orElseThrow();
  }

  /** Of 1 byte. */
  @NativeSize(1)
  public enum Enum1 implements ComEnum {
    ZERO(0),
    LARGE(0x7F),
    NEGATIVE(-0x80),
    OTHER(17),
    @UnknownValue
    UNKNOWN(99);

    private final long value;

    Enum1(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  /** Of 2 bytes. */
  @NativeSize(2)
  public enum Enum2 implements ComEnum {
    ZERO(0),
    LARGE(0x7F01),
    NEGATIVE(-0x7F02),
    OTHER(17),
    @UnknownValue
    UNKNOWN(99);

    private final long value;

    Enum2(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  /** Of 4 bytes. */
  public enum Enum4 implements ComEnum {
    ZERO(0),
    LARGE(0x7F010203),
    NEGATIVE(-0x7F010204),
    OTHER(17),
    @UnknownValue
    UNKNOWN(99);

    private final long value;

    Enum4(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }

  /** Of 8 bytes. */
  @NativeSize(8)
  public enum Enum8 implements ComEnum {
    ZERO(0),
    LARGE(0x7F01020304050607L),
    NEGATIVE(-0x7F01020304050608L),
    OTHER(17),
    @UnknownValue
    UNKNOWN(99);

    private final long value;

    Enum8(long value) {
      this.value = value;
    }

    @Override
    public long value() {
      return value;
    }
  }
}
