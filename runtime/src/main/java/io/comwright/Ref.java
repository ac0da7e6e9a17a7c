package io.comwright;

import org.jspecify.annotations.Nullable;

/**
 * A place for one value that a callee hands out through a pointer.
 *
 * <p>The caller makes an empty one and reads it after the call; the callee sets it before it
 * returns. What is set later does not reach the caller.
 *
 * @param <T> the type of the value
 */
public final class Ref<T> {
  private @Nullable T value;

  /** An empty place. */
  public Ref() {}

  /**
   * A place that holds a value, for {@code @InOut}.
   *
   * @param value the value, or null for none
   */
  public Ref(@Nullable T value) {
    this.value = value;
  }

  /**
   * The value, or null if none has been handed out.
   *
   * @return the value
   */
  public @Nullable T get() {
    return value;
  }

  /**
   * Hands out a value.
   *
   * @param value the value, or null for none (NULL or zero natively)
   */
  public void set(@Nullable T value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return "Ref[" + value + "]";
  }
}
