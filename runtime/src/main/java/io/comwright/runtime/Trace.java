package io.comwright.runtime;

import io.comwright.HResult;
import io.comwright.internal.Modes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The call trace, which {@code -Dio.comwright.trace=true} switches on: one line for each call in
 * either direction, when it ends, to the {@link System.Logger} {@code io.comwright.trace}.
 */
public final class Trace {
  /** Whether calls are traced. A constant: what depends on it costs nothing when it is false. */
  public static final boolean ON = Modes.TRACE;

  private Trace() {}

  /** Made when something is traced. */
  private static final class Open {
    static final ThreadLocal<Deque<Call>> CURRENT = ThreadLocal.withInitial(ArrayDeque::new);
  }

  /** Java calls out. */
  static void beginOut() {
    Open.CURRENT.get().push(new Call("->"));
  }

  /** Native code calls in. */
  static void beginIn() {
    Open.CURRENT.get().push(new Call("<-"));
  }

  /**
   * What is called, of the call that has just begun.
   *
   * @param method the interface and method
   * @param arguments the Java arguments
   */
  public static void call(String method, @Nullable Object... arguments) {
    StringJoiner text = new StringJoiner(", ", " " + method + "(", ")");
    for (Object argument : arguments) {
      text.add(show(argument));
    }
    Open.CURRENT.get().element().text += text;
  }

  private static String show(@Nullable Object value) {
    if (value instanceof String) {
      return "\"" + value + "\"";
    }
    try {
      // Arrays of any kind show their elements.
      String list = Arrays.deepToString(new Object[] {value});
      return list.substring(1, list.length() - 1);
    } catch (RuntimeException | StackOverflowError failure) {
      // The call would have gone on without the trace.
      return value.getClass().getName() + "[toString: " + failure.getClass().getName() + "]";
    }
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static boolean result(boolean value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static byte result(byte value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static short result(short value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static char result(char value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static int result(int value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static long result(long value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static float result(float value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   */
  public static double result(double value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns.
   *
   * @param value the Java result
   * @return the same
   * @param <T> its type
   */
  public static <T> T result(T value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * What a call returns that may return null.
   *
   * @param value the Java result
   * @return the same
   * @param <T> its type
   */
  public static <T> @Nullable T resultOrNull(@Nullable T value) {
    if (ON) {
      returned(value);
    }
    return value;
  }

  /**
   * The HRESULT that a call out has got. Only its proxy knows that it is one: to the code that
   * calls a slot, it is a register.
   *
   * @param hr the HRESULT
   * @return the same
   */
  public static int status(int hr) {
    if (ON) {
      Open.CURRENT.get().element().status = HResult.of(hr);
    }
    return hr;
  }

  private static void returned(@Nullable Object value) {
    Open.CURRENT.get().element().value = show(value);
  }

  /** The call in that is going on has succeeded. */
  static void done() {
    Open.CURRENT.get().element().done = true;
  }

  /** The call in that is going on ends; one that has not succeeded is told what it answers. */
  static void endIn() {
    Call call = Open.CURRENT.get().element();
    if (call.done) {
      end();
    } else {
      call.failing = true;
    }
  }

  /** What the call in that has just failed answers; null if it has no HRESULT to answer. */
  static void failure(@Nullable Integer code) {
    Call call = Open.CURRENT.get().peek();
    if (call != null && call.failing) {
      call.status = code == null ? null : HResult.of(code);
      call.value = code == null ? "a failure" : null;
      end();
    }
  }

  /** The call that is going on ends. */
  static void end() {
    Call call = Open.CURRENT.get().poll();
    if (call != null) {
      long nanos = System.nanoTime() - call.start;
      System.getLogger("io.comwright.trace")
          .log(
              System.Logger.Level.INFO,
              "{0}{1} = {2} [{3} us]",
              "  ".repeat(Open.CURRENT.get().size()),
              call.text,
              call.value != null ? call.value : call.status != null ? call.status : "done",
              String.format(Locale.ROOT, "%.1f", nanos / 1e3));
    }
  }

  private static final class Call {
    final long start = System.nanoTime();
    String text;
    boolean done;
    boolean failing;
    @Nullable HResult status;
    @Nullable String value;

    Call(String text) {
      this.text = text;
    }
  }
}
