package io.comwright.property;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a method, with neutral values.
 *
 * @param arguments what the caller passes
 * @param result what the callee answers if it succeeds
 * @param status the HRESULT that the callee answers, 0 where it answers none
 * @param breaks whether an implementation in Java throws although it has no HRESULT to say so with
 */
record Call(
    Method method,
    List<@Nullable Object> arguments,
    @Nullable Object result,
    int status,
    boolean breaks) {
  boolean fails() {
    return status < 0;
  }

  /** What a callee must see. */
  byte[] in() {
    return in(method, arguments);
  }

  static byte[] in(Method method, List<@Nullable Object> arguments) {
    Wire wire = new Wire();
    for (int i = 0; i < arguments.size(); i++) {
      method.parameters().get(i).write(arguments.get(i), wire);
    }
    return wire.toArray();
  }

  /** What arrives of an implementation in Java: zero if it breaks. */
  @Nullable Object javaResult() {
    return breaks && method.result() != null ? method.result().broken() : result;
  }

  /** What C++ makes its answer of. */
  byte[] answer() {
    Wire wire = new Wire();
    if (!fails() && method.result() != null) {
      method.result().write(result, wire);
    }
    return wire.toArray();
  }

  /**
   * What a caller must see.
   *
   * @param status the HRESULT that arrives
   */
  byte[] out(int status) {
    return out(method, status, result);
  }

  /** What a caller of an implementation in Java must see. */
  byte[] outOfJava() {
    return out(method, statusOfJava(), javaResult());
  }

  /** The HRESULT that an implementation in Java can answer: a success only as a result. */
  int statusOfJava() {
    return fails() || method.style() == Method.Style.SUCCESS ? status : 0;
  }

  static byte[] out(Method method, int status, @Nullable Object result) {
    Wire wire = new Wire();
    if (method.hasStatus()) {
      wire.number(status, 4);
    }
    if (method.result() != null && status < 0) {
      // The cell has been cleared.
      wire.number(0, 1);
    } else if (method.result() != null) {
      method.result().write(result, wire);
    }
    return wire.toArray();
  }
}
