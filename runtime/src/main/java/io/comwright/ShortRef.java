package io.comwright;

/**
 * A place for one {@code short} that a callee hands out through a pointer: {@code @Out} and
 * {@code @InOut} parameters.
 *
 * <p>The caller makes one and reads it after the call; the callee sets it before it returns. What
 * is set later does not reach the caller.
 */
public final class ShortRef {
  private short value;

  /** A place that holds 0. */
  public ShortRef() {}

  /**
   * A place that holds a value, for {@code @InOut}.
   *
   * @param value the value
   */
  public ShortRef(short value) {
    this.value = value;
  }

  /**
   * The value.
   *
   * @return the value, 0 if none has been handed out
   */
  public short get() {
    return value;
  }

  /**
   * Hands out a value.
   *
   * @param value the value
   */
  public void set(short value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return "ShortRef[" + value + "]";
  }
}
