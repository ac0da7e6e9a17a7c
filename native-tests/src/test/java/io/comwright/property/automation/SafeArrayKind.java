package io.comwright.property.automation;

import io.comwright.automation.SafeArray;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A pointer to a SAFEARRAY. The neutral form is an {@link Automation.Elements}. */
public record SafeArrayKind(boolean nullable) implements Kind {
  @Override
  public String type() {
    return "SafeArray";
  }

  @Override
  public Class<?> javaClass(World world) {
    return SafeArray.class;
  }

  @Override
  public String cell() {
    return nullable ? "OrNull<SafeArray>" : "SafeArray";
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0 ? null : Automation.drawElements(random, 0);
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      Automation.write((Automation.Elements) value, wire);
    }
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return value == null ? null : Automation.toJava((Automation.Elements) value, world);
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : Automation.fromJava((SafeArray) value);
  }

  @Override
  public void close(@Nullable Object value, World world) {
    if (value != null) {
      Automation.close((SafeArray) value, world);
    }
  }
}
