package io.comwright;

/**
 * An enum of native values. It takes 4 bytes unless {@link io.comwright.annotation.NativeSize} says
 * otherwise, and exactly one constant has {@link io.comwright.annotation.UnknownValue}: that is
 * what a value arrives as that no constant has, so that a newer callee breaks nothing.
 *
 * <pre>{@code
 * public enum Effect implements ComEnum {
 *   NONE(0), COPY(1), MOVE(2), @UnknownValue UNKNOWN(-1);
 *   ...
 * }
 * }</pre>
 */
public interface ComEnum {
  /**
   * The native value. Of constants with the same value the first one arrives.
   *
   * @return the value, which fits into the native size with or without sign
   */
  long value();
}
