package io.comwright.property.value;

import io.comwright.Handle;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** HANDLE and its kin. The neutral form is the value, 0 for null. */
public record HandleKind(boolean nullable) implements Kind {
  @Override
  public String type() {
    return "Handle";
  }

  @Override
  public Class<?> javaClass(World world) {
    return Handle.class;
  }

  @Override
  public String cell() {
    return "Scalar<HANDLE>";
  }

  @Override
  public Object draw(Random random) {
    return random.nextInt(4) == 0 ? random.nextInt(2) - 1L : (Object) random.nextLong();
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
  public @Nullable Object toJava(Object value, World world) {
    return nullable && (Long) value == 0 ? null : Handle.of((Long) value);
  }

  @Override
  public Object fromJava(@Nullable Object value, World world) {
    if (value instanceof Handle handle && nullable && handle.isNull()) {
      throw new AssertionError("NULL arrives as a Handle, where null could stand");
    }
    return value == null && nullable ? 0L : (Object) ((Handle) value).value();
  }
}
