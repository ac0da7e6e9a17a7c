package io.comwright.runtime;

import io.comwright.internal.Linking;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * What travels where in calls with floating-point numbers: {@link MixedCalls}. Generated code sorts
 * the arguments in both ways, since it is the same on all platforms; {@link #IN_ORDER} is a
 * constant, so the compiler of the VM keeps one.
 *
 * <p>What is passed beyond the callee's parameters is not read, and the caller clears the stack in
 * all of these conventions; so a few handles serve all shapes. A {@code float} travels in the lower
 * half of a {@code double}'s bits. Bits are moved and never converted, so signalling NaNs arrive as
 * they were.
 */
public final class Registers {
  /**
   * Whether all arguments are counted together, as on Windows for x86-64. Elsewhere integers and
   * floating-point numbers are counted apart, and their order says nothing: what is on the stack is
   * of one kind, unless there are too many of both.
   */
  public static final boolean IN_ORDER = Linking.IN_ORDER;

  private Registers() {}

  /**
   * The word in which a number travels.
   *
   * @param value the number
   * @return its bits, below zeros
   */
  public static long word(float value) {
    return Float.floatToRawIntBits(value) & 0xffffffffL;
  }

  /**
   * The word in which a number travels.
   *
   * @param value the number
   * @return its bits
   */
  public static long word(double value) {
    return Double.doubleToRawLongBits(value);
  }

  /**
   * The floating-point register in which a number travels.
   *
   * @param value the number
   * @return what has its bits in the lower half
   */
  public static double low(float value) {
    return of(word(value));
  }

  /**
   * The number that has come in a floating-point register.
   *
   * @param register what has its bits in the lower half
   * @return the number
   */
  public static float low(double register) {
    return Float.intBitsToFloat((int) Double.doubleToRawLongBits(register));
  }

  /** The floating-point register with the bits of a word. */
  static double of(long word) {
    return Double.longBitsToDouble(word);
  }

  static MethodHandle byKind(int words, int doubles) {
    return Linking.byKind(words, doubles, ValueLayout.JAVA_LONG);
  }

  static MethodHandle byKindToDouble(int words, int doubles) {
    return Linking.byKind(words, doubles, ValueLayout.JAVA_DOUBLE);
  }

  static MethodHandle inOrder(int words) {
    return Linking.inOrder(words, ValueLayout.JAVA_LONG);
  }

  static MethodHandle inOrderToDouble(int words) {
    return Linking.inOrder(words, ValueLayout.JAVA_DOUBLE);
  }
}
