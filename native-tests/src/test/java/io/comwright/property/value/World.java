package io.comwright.property.value;

import io.comwright.IUnknown;
import org.jspecify.annotations.Nullable;

/** What Java values are made of that is not known when they are drawn. */
public interface World {
  /** The object that stands for a number in Java. */
  IToken token(int id);

  /** An implementation hands out the object that stands for a number, without a reference. */
  void lend(int id);

  /** Closes a proxy, unless it is one that stands for a number. */
  void close(IUnknown object);

  /** The compiled record of a struct. */
  Class<?> struct(String name);

  /** Keeps what a place held before a call. */
  void remember(Object place, @Nullable Object before);

  /** What it held. */
  @Nullable Object remembered(Object place);
}
