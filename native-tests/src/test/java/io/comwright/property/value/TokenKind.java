package io.comwright.property.value;

import io.comwright.IUnknown;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * An interface pointer. The neutral form is the number that the object answers with.
 *
 * @param lent whether the callee hands it out without a reference
 */
public record TokenKind(boolean nullable, boolean lent) implements Kind {
  /** How many objects there are: {@code TOKENS} in {@code objects.h}. */
  public static final int COUNT = 24;

  /** What comes with a reference, if it is handed out. */
  public TokenKind(boolean nullable) {
    this(nullable, false);
  }

  /** The number of an object, whatever interface of it is known. */
  public static int idOf(IUnknown object) {
    if (object instanceof IToken token) {
      return token.id();
    }
    try (IToken token = ITokenProxy.from(object)) {
      return token.id();
    }
  }

  @Override
  public String annotations() {
    return lent ? "@Borrowed " : "";
  }

  @Override
  public String type() {
    return "IToken";
  }

  @Override
  public Class<?> javaClass(World world) {
    return IToken.class;
  }

  @Override
  public String cell() {
    String codec = lent ? "LentToken" : "Token";
    return nullable ? "OrNull<%s>".formatted(codec) : codec;
  }

  @Override
  public @Nullable Object draw(Random random) {
    return nullable && random.nextInt(3) == 0 ? null : (Object) random.nextInt(COUNT);
  }

  @Override
  public void write(@Nullable Object value, Wire wire) {
    if (!nullable || wire.present(value != null)) {
      wire.number((Integer) value, 4);
    }
  }

  @Override
  public @Nullable Object toJava(@Nullable Object value, World world) {
    if (value == null) {
      return null;
    }
    if (lent) {
      world.lend((Integer) value);
    }
    return world.token((Integer) value);
  }

  @Override
  public @Nullable Object fromJava(@Nullable Object value, World world) {
    return value == null ? null : (Object) ((IToken) value).id();
  }

  @Override
  public void close(@Nullable Object value, World world) {
    if (value != null) {
      ((IUnknown) value).close();
    }
  }
}
