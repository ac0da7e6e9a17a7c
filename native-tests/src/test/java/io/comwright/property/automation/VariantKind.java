package io.comwright.property.automation;

import io.comwright.automation.Variant;
import io.comwright.property.value.Kind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A VARIANT: a pointer to one as a parameter. The neutral form is an {@link Automation.Value}. */
public record VariantKind(boolean nullable) implements Kind {
  @Override
  public String type() {
    return "Variant";
  }

  @Override
  public Class<?> javaClass(World world) {
    return Variant.class;
  }

  @Override
  public String cell() {
    return "Variant";
  }

  @Override
  public String parameter() {
    return nullable ? "OrNull<ByPointer<Variant>>" : "ByPointer<Variant>";
  }

  @Override
  public int words() {
    return 3;
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0 ? null : Automation.drawValue(random, 0);
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      Automation.write((Automation.Value) value, wire);
    }
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return value == null ? null : Automation.toJava((Automation.Value) value, world);
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : Automation.fromJava((Variant) value);
  }

  @Override
  public void close(@Nullable Object value, World world) {
    if (value != null) {
      Automation.close((Variant) value, world);
    }
  }
}
