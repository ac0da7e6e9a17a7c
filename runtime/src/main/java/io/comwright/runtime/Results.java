package io.comwright.runtime;

import io.comwright.ComException;
import io.comwright.HResult;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What proxies require of the results that native code hands out. */
public final class Results {
  private Results() {}

  /**
   * Compares the components of a record of outs with those that a class was compiled with.
   *
   * @param user what was compiled, for people
   * @param type the record
   * @param compiled the components then: {@code int a, java.lang.String b}
   * @throws IncompatibleClassChangeError if they are others now, or in another order
   */
  public static void requireComponents(String user, Class<? extends Record> type, String compiled) {
    String now =
        Arrays.stream(type.getRecordComponents())
            .map(component -> component.getType().getCanonicalName() + " " + component.getName())
            .collect(Collectors.joining(", "));
    if (!now.equals(compiled)) {
      throw new IncompatibleClassChangeError(
          "%s was compiled with another record %s: (%s); now it is (%s). Compile both from the same sources"
              .formatted(user, type.getSimpleName(), compiled, now));
    }
  }

  /**
   * Requires a pointer that a method has handed out.
   *
   * @param pointer the pointer
   * @param method the interface and method, for people
   * @return the pointer
   * @throws ComException ({@code E_POINTER}) if it is NULL
   */
  public static long nonNullResult(long pointer, String method) {
    if (pointer == 0) {
      throw new ComException(
          HResult.E_POINTER,
          method,
          "the method succeeded without a result, which is not declared @Nullable");
    }
    return pointer;
  }

  /**
   * How many elements a callee has stored in an array of the caller.
   *
   * @param count what the callee reports
   * @param length how many the array has
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws ComException ({@code E_UNEXPECTED}) if that is more than the array has
   */
  public static int stored(long count, int length, String method, String parameter) {
    if (count < 0 || count > length) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          parameter + " has " + length + " elements, and the callee reports " + count);
    }
    return (int) count;
  }

  /**
   * How many elements an array has that a callee has allocated.
   *
   * @param count what the callee reports
   * @param pointer the array
   * @param method the interface and method, for people
   * @param parameter the array, for people
   * @return the count
   * @throws ComException ({@code E_UNEXPECTED}) if that is negative or more than a Java array
   *     holds, ({@code E_POINTER}) if the array is NULL but not empty
   */
  public static int received(long count, long pointer, String method, String parameter) {
    if (count < 0 || count > Arguments.MOST_ELEMENTS) {
      throw new ComException(
          HResult.E_UNEXPECTED,
          method,
          "the callee reports " + count + " elements of " + parameter);
    }
    if (count > 0 && pointer == 0) {
      throw new ComException(
          HResult.E_POINTER, method, parameter + " is NULL, and its count is " + count);
    }
    return (int) count;
  }
}
