package io.comwright.property.value;

import java.util.Random;

/** BOOL, VARIANT_BOOL, and BOOLEAN or bool. */
public enum BooleanKind implements Kind {
  WIN32("@Win32Bool ", "Truth<int32_t, 1>"),
  VARIANT("@VariantBool ", "Truth<int16_t, -1>"),
  BYTE("@ByteBool ", "Truth<uint8_t, 1>");

  private final String annotation;
  private final String codec;

  BooleanKind(String annotation, String codec) {
    this.annotation = annotation;
    this.codec = codec;
  }

  @Override
  public String annotations() {
    return annotation;
  }

  @Override
  public String type() {
    return "boolean";
  }

  @Override
  public Class<?> javaClass(World world) {
    return boolean.class;
  }

  @Override
  public String cell() {
    return codec;
  }

  @Override
  public Object draw(Random random) {
    return random.nextBoolean();
  }

  @Override
  public Object broken() {
    return false;
  }

  @Override
  public void write(Object value, Wire wire) {
    wire.present((Boolean) value);
  }
}
