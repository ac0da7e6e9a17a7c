package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.Guid;

/**
 * An argument of {@link IDispatch#invoke} that its member cannot take: a failure with the index
 * that {@code Invoke} delivers in {@code puArgErr}.
 */
public final class BadArgumentException extends ComException {
  private static final long serialVersionUID = 1;

  /** The index, from 0. */
  private final int argument;

  /**
   * To be thrown by an implementation.
   *
   * @param code {@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW}, {@code DISP_E_BADVARTYPE},
   *     {@code DISP_E_PARAMNOTFOUND} or {@code DISP_E_PARAMNOTOPTIONAL}
   * @param argument the argument, as {@link Invocation#argument(int)} counts
   * @param detail what is wrong with it, for people
   * @throws IllegalArgumentException if the code is a success
   */
  public BadArgumentException(int code, int argument, String detail) {
    super(code, detail);
    this.argument = argument;
  }

  /** Of a call that native code has answered so. */
  BadArgumentException(int code, int argument, String method, String detail) {
    super(code, method, new ErrorInfo(Guid.NULL, "", detail, "", 0), null);
    this.argument = argument;
  }

  /**
   * Which argument it is, as {@link Invocation#argument(int)} counts: those without a name first,
   * then those with one.
   *
   * @return the index, from 0
   */
  public int argument() {
    return argument;
  }
}
