package io.comwright;

/**
 * A place for one {@code float} that a callee hands out through a pointer: {@code @Out} and
 * {@code @InOut} parameters.
 *
 * <p>The caller makes one and reads it after the call; the callee sets it before it returns. What
 * is set later does not reach the caller.
 */
public final class FloatRef {
  private float value;

  /** A place that holds 0. */
  public FloatRef() {}

  /**
   * A place that holds a value, for {@code @InOut}.
   *
   * @param value the value
   */
  public FloatRef(float value) {
    this.value = value;
  }

  /**
   * The value.
   *
   * @return the value, 0 if none has been handed out
   */
  public float get() {
    return value;
  }

  /**
   * Hands out a value.
   *
   * @param value the value
   */
  public void set(float value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return "FloatRef[" + value + "]";
  }
}
