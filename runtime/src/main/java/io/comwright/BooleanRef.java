package io.comwright;

/**
 * A place for one {@code boolean} that a callee hands out through a pointer: {@code @Out} and
 * {@code @InOut} parameters.
 *
 * <p>The caller makes one and reads it after the call; the callee sets it before it returns. What
 * is set later does not reach the caller.
 */
public final class BooleanRef {
  private boolean value;

  /** A place that holds false. */
  public BooleanRef() {}

  /**
   * A place that holds a value, for {@code @InOut}.
   *
   * @param value the value
   */
  public BooleanRef(boolean value) {
    this.value = value;
  }

  /**
   * The value.
   *
   * @return the value, false if none has been handed out
   */
  public boolean get() {
    return value;
  }

  /**
   * Hands out a value.
   *
   * @param value the value
   */
  public void set(boolean value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return "BooleanRef[" + value + "]";
  }
}
