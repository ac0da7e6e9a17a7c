package io.comwright.property.value;

import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A struct or a GUID that is passed by value. */
public record ByValueKind(Kind value) implements Kind {
  @Override
  public String annotations() {
    return "@ByValue ";
  }

  @Override
  public String type() {
    return value.type();
  }

  @Override
  public Class<?> javaClass(World world) {
    return value.javaClass(world);
  }

  @Override
  public String cell() {
    return value.cell();
  }

  @Override
  public @Nullable Object draw(Random random) {
    return value.draw(random);
  }

  @Override
  public void write(@Nullable Object neutral, Wire wire) {
    value.write(neutral, wire);
  }

  @Override
  public @Nullable Object toJava(@Nullable Object neutral, World world) {
    return value.toJava(neutral, world);
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object java, World world) {
    return value.fromJava(java, world);
  }
}
