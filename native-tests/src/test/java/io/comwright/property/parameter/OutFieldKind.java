package io.comwright.property.parameter;

import io.comwright.property.value.Kind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A pointer in a struct, through which the callee hands out a value. The neutral form is that of
 * its parameter.
 */
public record OutFieldKind(PointerParameter pointer) implements Kind {
  @Override
  public String annotations() {
    return pointer.annotations();
  }

  @Override
  public String type() {
    return pointer.ref();
  }

  @Override
  public Class<?> javaClass(World world) {
    throw new UnsupportedOperationException("not in an array");
  }

  @Override
  public String cell() {
    String codec = "OutPointer<%s>".formatted(pointer.kind().cell());
    return pointer.optional() ? "OrNull<%s>".formatted(codec) : codec;
  }

  @Override
  public boolean ownable() {
    return false;
  }

  @Override
  public @Nullable Object draw(Random random) {
    return pointer.draw(random);
  }

  /** Whether the pointer is there. */
  @Override
  public void write(@Nullable Object value, Wire wire) {
    pointer.writeIn(value, wire);
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return pointer.toJava(value, world).getFirst();
  }
}
