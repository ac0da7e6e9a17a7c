package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.HResult;
import org.jspecify.annotations.Nullable;

/** Who gives a value that native code is to own, and so whose mistake a null is. */
public enum Giver {
  /** A caller in Java, who passes it to native code. */
  CALLER {
    @Override
    public <T> T nonNull(@Nullable T value, String method, String name) {
      if (value == null) {
        throw new NullPointerException(method + ": " + name + " is null");
      }
      return value;
    }
  },

  /** An implementation in Java, which answers native code. */
  IMPLEMENTATION {
    @Override
    public <T> T nonNull(@Nullable T value, String method, String name) {
      if (value == null) {
        throw new ComException(HResult.E_POINTER, method, name + " is null");
      }
      return value;
    }
  };

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
  public abstract <T> T nonNull(@Nullable T value, String method, String name);
}
