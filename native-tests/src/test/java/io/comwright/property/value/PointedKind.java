package io.comwright.property.value;

import io.comwright.property.value.TextKind.Owner;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A field that is a pointer to one value.
 *
 * @param owner who owns the memory
 */
public record PointedKind(Kind target, Owner owner, boolean nullable) implements Kind {
  @Override
  public String annotations() {
    return "@Pointer " + owner.annotation();
  }

  @Override
  public String type() {
    return target.type();
  }

  @Override
  public Class<?> javaClass(World world) {
    return target.javaClass(world);
  }

  @Override
  public String cell() {
    String codec = "Pointed<%s, %s>".formatted(target.cell(), owner.heap());
    return nullable ? "OrNull<%s>".formatted(codec) : codec;
  }

  @Override
  public boolean ownable() {
    return owner != Owner.CALLER && target.ownable();
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0 ? null : target.draw(random);
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      target.write(value, wire);
    }
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return value == null ? null : target.toJava(value, world);
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : target.fromJava(value, world);
  }

  @Override
  public void close(@Nullable Object value, World world) {
    if (value != null) {
      target.close(value, world);
    }
  }
}
