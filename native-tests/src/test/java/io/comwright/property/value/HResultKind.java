package io.comwright.property.value;

import io.comwright.HResult;
import java.util.Random;

/** An HRESULT that is data. The neutral form is the code. */
public record HResultKind() implements Kind {
  @Override
  public String type() {
    return "HResult";
  }

  @Override
  public Class<?> javaClass(World world) {
    return HResult.class;
  }

  @Override
  public String cell() {
    return "Scalar<HRESULT>";
  }

  @Override
  public Object draw(Random random) {
    return random.nextInt(4) == 0 ? 0 : random.nextInt();
  }

  @Override
  public Object broken() {
    return HResult.E_FAIL;
  }

  @Override
  public void write(Object value, Wire wire) {
    wire.number((Integer) value, 4);
  }

  @Override
  public Object toJava(Object value, World world) {
    return HResult.of((Integer) value);
  }

  @Override
  public Object fromJava(Object value, World world) {
    return ((HResult) value).code();
  }
}
