package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.HResult;
import org.jspecify.annotations.Nullable;

/**
 * Who gives a value that native code is to own: a caller in Java, who passes it to native code, or
 * an implementation, which answers native code. It matters to whose mistake a null is, and to what
 * stays the giver's, who has to keep it: a caller until the call returns, an implementation as long
 * as its COM object lives.
 */
public final class Giver {
  /** A caller who keeps nothing. */
  public static final Giver CALLER = new Giver(true, null, null);

  /** An implementation that keeps nothing. */
  public static final Giver IMPLEMENTATION = new Giver(false, null, null);

  private final boolean calls;
  private final @Nullable Frame frame;
  private final Text.@Nullable Lender lender;

  private Giver(boolean calls, @Nullable Frame frame, Text.@Nullable Lender lender) {
    this.calls = calls;
    this.frame = frame;
    this.lender = lender;
  }

  /**
   * A caller who keeps something.
   *
   * @param frame the frame of the call
   * @return the caller
   */
  public static Giver caller(Frame frame) {
    return new Giver(true, frame, null);
  }

  /**
   * An implementation that keeps something.
   *
   * @param frame the frame of the call
   * @param self the interface pointer of the COM object
   * @return the implementation
   * @throws ComException ({@code RPC_E_DISCONNECTED}) if the object is gone
   */
  public static Giver implementation(Frame frame, long self) {
    return new Giver(false, frame, Text.owner(self)::lend);
  }

  /**
   * A Java function that keeps something, as long as native code can call it.
   *
   * @param frame the frame of the call
   * @param self the function
   * @return the function
   */
  public static Giver implementation(Frame frame, NativeFunction self) {
    return new Giver(false, frame, self::lend);
  }

  /**
   * Requires a value.
   *
   * @param value the value
   * @param method the interface and method, for people
   * @param name what the value is, for people
   * @return the value
   * @param <T> its type
   * @throws NullPointerException if it is null and a caller's
   * @throws ComException ({@code E_POINTER}) if it is null and an implementation's
   */
  public <T> T nonNull(@Nullable T value, String method, String name) {
    if (value == null && !calls) {
      throw new ComException(HResult.E_POINTER, method, name + " is null");
    }
    return Arguments.nonNull(value, method, name);
  }

  /**
   * Text that stays the giver's.
   *
   * @param text the text
   * @param encoding how to write it
   * @param method the interface and method, for people
   * @param name what the text is, for people
   * @return where it begins
   * @throws IllegalArgumentException if the text contains U+0000, which would end it early
   */
  public long keep(String text, TextEncoding encoding, String method, String name) {
    return lender == null
        ? frame().text(text, encoding, method, name)
        : Text.lend(text, encoding, lender);
  }

  /**
   * A BSTR that stays the giver's.
   *
   * @param text the text
   * @param method the interface and method, for people
   * @param name what the text is, for people
   * @return the BSTR
   */
  public long keepBstr(String text, String method, String name) {
    return lender == null ? frame().bstr(text, method, name) : Text.lendBstr(text, lender);
  }

  /**
   * Memory for elements that are to stay the giver's, zeroed, for the duration of the call.
   *
   * @param length how many
   * @param size the size of each in bytes
   * @return its address
   */
  public long array(int length, int size) {
    return frame().array(length, size);
  }

  /**
   * Elements that stay the giver's.
   *
   * @param elements the elements, in an {@link #array}
   * @param length how many
   * @param size the size of each in bytes
   * @return where they stay
   */
  public long keep(long elements, int length, int size) {
    return lender == null
        ? elements
        : Text.lend(elements, Math.max(8, (long) length * size), lender);
  }

  private Frame frame() {
    if (frame == null) {
      throw new AssertionError("this giver keeps nothing");
    }
    return frame;
  }
}
