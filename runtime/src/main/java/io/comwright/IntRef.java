package io.comwright;

/**
 * A place for one {@code int} that a callee hands out through a pointer: {@code @Out} and
 * {@code @InOut} parameters.
 *
 * <p>The caller makes one and reads it after the call; the callee sets it before it returns. What
 * is set later does not reach the caller.
 */
public final class IntRef {
  private int value;

  /** A place that holds 0. */
  public IntRef() {}

  /**
   * A place that holds a value, for {@code @InOut}.
   *
   * @param value the value
   */
  public IntRef(int value) {
    this.value = value;
  }

  /**
   * The value.
   *
   * @return the value, 0 if none has been handed out
   */
  public int get() {
    return value;
  }

  /**
   * Hands out a value.
   *
   * @param value the value
   */
  public void set(int value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return "IntRef[" + value + "]";
  }
}
