package io.comwright.property.parameter;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.property.value.Kind;
import io.comwright.property.value.TokenKind;
import io.comwright.property.value.Wire;
import io.comwright.property.value.World;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An object as the interface that the caller wants; a result only. The neutral form is that of a
 * {@link TokenKind}.
 */
public record RequestedKind(TokenKind object) implements Kind {
  @Override
  public String type() {
    return "T";
  }

  @Override
  public boolean nullable() {
    return object.nullable();
  }

  @Override
  public Class<?> javaClass(World world) {
    return IUnknown.class;
  }

  @Override
  public String cell() {
    return nullable() ? "OrNull<Requested>" : "Requested";
  }

  @Override
  public @Nullable Object draw(Random random) {
    return object.draw(random);
  }

  @Override
  public int refusal(@Nullable Object value, @Nullable Object iid) {
    return value != null && IidParameter.isStranger(iid) ? HResult.E_NOINTERFACE : 0;
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    object.write(value, wire);
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    return object.toJava(value, world);
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : (Object) TokenKind.idOf((IUnknown) value);
  }

  @Override
  public void close(@Nullable Object value, World world) {
    object.close(value, world);
  }
}
