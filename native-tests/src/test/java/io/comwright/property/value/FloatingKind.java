package io.comwright.property.value;

import java.util.Random;

/** Floating point. Values are compared by their bits, those of NaNs too. */
public enum FloatingKind implements Kind {
  FLOAT,
  DOUBLE;

  @Override
  public String type() {
    return this == FLOAT ? "float" : "double";
  }

  @Override
  public Class<?> javaClass(World world) {
    return this == FLOAT ? float.class : double.class;
  }

  @Override
  public String cell() {
    return "Scalar<" + type() + ">";
  }

  @Override
  public Object draw(Random random) {
    // Not the NaNs that signal: to load one into a register may make it quiet.
    if (this == FLOAT) {
      float value = Float.intBitsToFloat(random.nextInt());
      return Float.isNaN(value)
          ? Float.intBitsToFloat(Float.floatToRawIntBits(value) | 1 << 22)
          : value;
    }
    double value = Double.longBitsToDouble(random.nextLong());
    return Double.isNaN(value)
        ? Double.longBitsToDouble(Double.doubleToRawLongBits(value) | 1L << 51)
        : value;
  }

  @Override
  public Object broken() {
    return this == FLOAT ? (Object) 0F : (Object) 0D;
  }

  @Override
  public void write(Object value, Wire wire) {
    if (value instanceof Float single) {
      wire.number(Float.floatToRawIntBits(single), 4);
    } else {
      wire.number(Double.doubleToRawLongBits((Double) value), 8);
    }
  }
}
