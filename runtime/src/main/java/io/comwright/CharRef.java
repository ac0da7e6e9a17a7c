package io.comwright;

/**
 * A place for one {@code char} that a callee hands out through a pointer: {@code @Out} and
 * {@code @InOut} parameters.
 *
 * <p>The caller makes one and reads it after the call; the callee sets it before it returns. What
 * is set later does not reach the caller.
 */
public final class CharRef {
  private char value;

  /** A place that holds U+0000. */
  public CharRef() {}

  /**
   * A place that holds a value, for {@code @InOut}.
   *
   * @param value the value
   */
  public CharRef(char value) {
    this.value = value;
  }

  /**
   * The value.
   *
   * @return the value, U+0000 if none has been handed out
   */
  public char get() {
    return value;
  }

  /**
   * Hands out a value.
   *
   * @param value the value
   */
  public void set(char value) {
    this.value = value;
  }

  @Override
  public String toString() {
    return "CharRef[" + (int) value + "]";
  }
}
