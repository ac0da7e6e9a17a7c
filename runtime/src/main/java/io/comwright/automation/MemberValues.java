package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import org.jspecify.annotations.Nullable;

/**
 * The values of a call of a {@link Member}, as Java has them: boxed numbers, with the bits of those
 * without a sign, {@code String}, {@code BigDecimal}, {@code LocalDateTime}, {@code HResult},
 * {@code Variant}, {@code SafeArray} and objects. Called by generated code.
 */
public final class MemberValues {
  /** In the place of what a parameter that is null would hold. */
  public static final Object ABSENT = new Object();

  private final String site;
  private final @Nullable Object[] values;
  private @Nullable Object result;

  /**
   * @param site the interface and the member, for people
   */
  MemberValues(String site, int count) {
    this.site = site;
    values = new Object[count];
  }

  /**
   * Whether a place that the member sets is not there.
   *
   * @param parameter its position in the method
   * @return true if it is {@link #ABSENT}
   */
  public boolean isAbsent(int parameter) {
    return values[parameter] == ABSENT;
  }

  /**
   * The value of a parameter that is not null.
   *
   * @param parameter its position in the method
   * @return the value
   * @throws ComException ({@code E_POINTER}) if it is null
   */
  public Object get(int parameter) {
    Object value = getOrNull(parameter);
    if (value == null) {
      throw new ComException(
          HResult.E_POINTER, site, "the parameter at index " + parameter + " is NULL");
    }
    return value;
  }

  /**
   * The value of a parameter.
   *
   * @param parameter its position in the method
   * @return the value, or null
   */
  public @Nullable Object getOrNull(int parameter) {
    return isAbsent(parameter) ? null : values[parameter];
  }

  /**
   * Sets the value of a parameter.
   *
   * @param parameter its position in the method
   * @param value the value
   */
  public void set(int parameter, @Nullable Object value) {
    values[parameter] = value;
  }

  /**
   * The result, which is not null.
   *
   * @return the result
   * @throws ComException ({@code E_POINTER}) if it is null
   */
  public Object result() {
    if (result == null) {
      throw new ComException(HResult.E_POINTER, site, "the result is NULL");
    }
    return result;
  }

  /**
   * The result.
   *
   * @return the result, or null
   */
  public @Nullable Object resultOrNull() {
    return result;
  }

  void setResult(@Nullable Object value) {
    result = value;
  }
}
