package io.comwright;

/**
 * A Windows handle ({@code HANDLE}, {@code HWND}, …): 8 bytes that mean something only to the code
 * that made them.
 *
 * @param value the handle's bits
 */
public record Handle(long value) {
  /** The null handle, 0. */
  public static final Handle NULL = new Handle(0);

  /** {@code INVALID_HANDLE_VALUE}, -1. */
  public static final Handle INVALID = new Handle(-1);

  /**
   * The handle with these bits.
   *
   * @param value the handle's bits
   * @return the handle
   */
  public static Handle of(long value) {
    return value == 0 ? NULL : new Handle(value);
  }

  /**
   * Whether this is the null handle.
   *
   * @return true for 0
   */
  public boolean isNull() {
    return value == 0;
  }

  @Override
  public String toString() {
    return "0x" + Long.toHexString(value);
  }
}
