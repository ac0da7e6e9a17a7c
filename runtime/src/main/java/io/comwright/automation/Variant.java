package io.comwright.automation;

import static io.comwright.automation.VarType.VT_ARRAY;
import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_BYREF;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_EMPTY;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_INT;
import static io.comwright.automation.VarType.VT_NULL;
import static io.comwright.automation.VarType.VT_R4;
import static io.comwright.automation.VarType.VT_R8;
import static io.comwright.automation.VarType.VT_UI1;
import static io.comwright.automation.VarType.VT_UI2;
import static io.comwright.automation.VarType.VT_UI4;
import static io.comwright.automation.VarType.VT_UI8;
import static io.comwright.automation.VarType.VT_UINT;
import static io.comwright.automation.VarType.VT_UNKNOWN;
import static io.comwright.automation.VarType.VT_VARIANT;
import static io.comwright.automation.VarType.name;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.runtime.Days;
import java.lang.foreign.MemorySegment;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An automation value, {@code VARIANT} (Microsoft Learn, "VARIANT structure (oaidl.h)"): 24 bytes
 * natively, on every 64-bit platform.
 *
 * <p>Each type is a record, so that a {@code switch} tells them apart:
 *
 * {@snippet :
 * String text =
 *     switch (variant) {
 *       case Variant.I4(int number) -> Integer.toString(number);
 *       case Variant.Bstr(String string) -> string;
 *       case Variant.ByRef place -> place.get().toString();
 *       default -> "not a number, nor text: " + variant;
 *     };
 * }
 *
 * <p>Values are immutable and compare by value, interface pointers and {@link ByRef places} by
 * {@code ==}. Holding an interface pointer does not count a reference: who closes a proxy in a
 * variant is who would close it outside. {@code VT_RECORD} is not supported.
 *
 * <p>The accessors {@code as…} look through a place. For a value of another type they throw a
 * {@link ComException} with {@code DISP_E_TYPEMISMATCH}, for one that does not fit with {@code
 * DISP_E_OVERFLOW} (0x8002000A), so that an implementation that asks for what the caller has not
 * passed answers as native code does. No text is parsed, and nothing is rounded.
 */
public sealed interface Variant {
  /**
   * The native type.
   *
   * @return one of {@link VarType}'s, with {@link VarType#VT_ARRAY} or {@link VarType#VT_BYREF}
   *     added where it applies
   */
  int vt();

  /**
   * The value as an ordinary Java object: null for {@code VT_EMPTY} and {@code VT_NULL}, numbers
   * boxed, {@code VT_UI8} as {@link BigInteger}, {@code VT_CY} and {@code VT_DECIMAL} as {@link
   * BigDecimal}, {@code VT_DATE} as {@link LocalDateTime}, {@code VT_ERROR} as {@link HResult}, and
   * what a place holds.
   *
   * @return the value
   */
  @Nullable Object toObject();

  /** {@code VT_EMPTY}: no value. */
  record Empty() implements Variant {
    @Override
    public int vt() {
      return VT_EMPTY;
    }

    @Override
    public @Nullable Object toObject() {
      return null;
    }

    @Override
    public String toString() {
      return "VT_EMPTY";
    }
  }

  /** {@code VT_NULL}: the null of SQL. */
  record Null() implements Variant {
    @Override
    public int vt() {
      return VT_NULL;
    }

    @Override
    public @Nullable Object toObject() {
      return null;
    }

    @Override
    public String toString() {
      return "VT_NULL";
    }
  }

  /**
   * {@code VT_I1}: a signed integer of 1 byte.
   *
   * @param value the value
   */
  record I1(byte value) implements Variant {
    @Override
    public int vt() {
      return VT_I1;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_I1 " + value;
    }
  }

  /**
   * {@code VT_UI1}: an unsigned integer of 1 byte.
   *
   * @param value 0 to 255
   */
  record UI1(int value) implements Variant {
    /**
     * A value in range.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is out of range
     */
    public UI1 {
      Values.requireRange(VT_UI1, value, 0, 0xff);
    }

    @Override
    public int vt() {
      return VT_UI1;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_UI1 " + value;
    }
  }

  /**
   * {@code VT_I2}: a signed integer of 2 bytes.
   *
   * @param value the value
   */
  record I2(short value) implements Variant {
    @Override
    public int vt() {
      return VT_I2;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_I2 " + value;
    }
  }

  /**
   * {@code VT_UI2}: an unsigned integer of 2 bytes.
   *
   * @param value 0 to 65535
   */
  record UI2(int value) implements Variant {
    /**
     * A value in range.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is out of range
     */
    public UI2 {
      Values.requireRange(VT_UI2, value, 0, 0xffff);
    }

    @Override
    public int vt() {
      return VT_UI2;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_UI2 " + value;
    }
  }

  /**
   * {@code VT_I4}: a signed integer of 4 bytes.
   *
   * @param value the value
   */
  record I4(int value) implements Variant {
    @Override
    public int vt() {
      return VT_I4;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_I4 " + value;
    }
  }

  /**
   * {@code VT_UI4}: an unsigned integer of 4 bytes.
   *
   * @param value 0 to 4294967295
   */
  record UI4(long value) implements Variant {
    /**
     * A value in range.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is out of range
     */
    public UI4 {
      Values.requireRange(VT_UI4, value, 0, 0xffffffffL);
    }

    @Override
    public int vt() {
      return VT_UI4;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_UI4 " + value;
    }
  }

  /**
   * {@code VT_INT}: a signed integer of 4 bytes.
   *
   * @param value the value
   */
  record Int(int value) implements Variant {
    @Override
    public int vt() {
      return VT_INT;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_INT " + value;
    }
  }

  /**
   * {@code VT_UINT}: an unsigned integer of 4 bytes.
   *
   * @param value 0 to 4294967295
   */
  record UInt(long value) implements Variant {
    /**
     * A value in range.
     *
     * @param value the value
     * @throws IllegalArgumentException if it is out of range
     */
    public UInt {
      Values.requireRange(VT_UINT, value, 0, 0xffffffffL);
    }

    @Override
    public int vt() {
      return VT_UINT;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_UINT " + value;
    }
  }

  /**
   * {@code VT_I8}: a signed integer of 8 bytes.
   *
   * @param value the value
   */
  record I8(long value) implements Variant {
    @Override
    public int vt() {
      return VT_I8;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_I8 " + value;
    }
  }

  /**
   * {@code VT_UI8}: an unsigned integer of 8 bytes.
   *
   * @param value the 64 bits: what is negative here stands for a value above that of {@code Long}
   */
  record UI8(long value) implements Variant {
    @Override
    public int vt() {
      return VT_UI8;
    }

    @Override
    public Object toObject() {
      return Values.unsigned(value);
    }

    @Override
    public String toString() {
      return "VT_UI8 " + Long.toUnsignedString(value);
    }
  }

  /**
   * {@code VT_R4}: a floating-point number of 4 bytes.
   *
   * @param value the value
   */
  record R4(float value) implements Variant {
    @Override
    public int vt() {
      return VT_R4;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_R4 " + value;
    }
  }

  /**
   * {@code VT_R8}: a floating-point number of 8 bytes.
   *
   * @param value the value
   */
  record R8(double value) implements Variant {
    @Override
    public int vt() {
      return VT_R8;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_R8 " + value;
    }
  }

  /**
   * {@code VT_BOOL}: a truth value: 0 or -1 in 2 bytes. Whatever is not 0 is read as true.
   *
   * @param value the value
   */
  record Bool(boolean value) implements Variant {
    @Override
    public int vt() {
      return VT_BOOL;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_BOOL " + value;
    }
  }

  /**
   * {@code VT_BSTR}: text. A NULL that arrives is read as empty text, which it stands for.
   *
   * @param value the text; zeros in it are part of it. Null goes out as NULL, for an API that tells
   *     it from the empty text
   */
  record Bstr(@Nullable String value) implements Variant {

    @Override
    public int vt() {
      return VT_BSTR;
    }

    @Override
    public @Nullable Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_BSTR " + (value == null ? "null" : Values.quote(value));
    }
  }

  /**
   * {@code VT_CY}: a currency amount with exactly 4 decimal places, 8 bytes ("CY structure").
   *
   * @param value the amount, with the scale 4
   */
  record Currency(BigDecimal value) implements Variant {
    /**
     * An amount.
     *
     * @param value the amount; more than 4 decimal places must be zeros
     * @throws IllegalArgumentException if it has more decimal places, or its ten-thousandths do not
     *     fit 64 bits
     */
    public Currency {
      value = Values.currency(value);
    }

    @Override
    public int vt() {
      return VT_CY;
    }

    @Override
    public Object toObject() {
      return value;
    }

    /**
     * The amount as it stands in memory.
     *
     * @return ten-thousandths
     */
    public long tenThousandths() {
      return value.unscaledValue().longValueExact();
    }

    /**
     * The amount as it stands in memory.
     *
     * @param count ten-thousandths
     * @return the amount
     */
    public static Currency ofTenThousandths(long count) {
      return new Currency(BigDecimal.valueOf(count, 4));
    }

    @Override
    public String toString() {
      return "VT_CY " + value.toPlainString();
    }
  }

  /**
   * {@code VT_DECIMAL}: a decimal number of 96 bits, a sign and 0 to 28 decimal places ("DECIMAL
   * structure"). Numbers of different scale are not equal, as those of {@link BigDecimal}; the
   * negative zero is read as zero.
   *
   * @param value the number, with a scale of 0 to 28
   */
  record Decimal(BigDecimal value) implements Variant {
    /**
     * A number.
     *
     * @param value the number; decimal places after the 28th must be zeros
     * @throws IllegalArgumentException if it has more decimal places or digits than fit
     */
    public Decimal {
      value = Values.decimal(value);
    }

    @Override
    public int vt() {
      return VT_DECIMAL;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_DECIMAL " + value.toPlainString();
    }
  }

  /**
   * {@code VT_DATE}: a local date and time, as days since 30 December 1899. The integer part is the
   * day; the fraction, without its sign, the time of that day: -1.25 is 6 o'clock on 29 December
   * 1899 ("DATE type").
   *
   * @param days the days
   */
  record Date(double days) implements Variant {
    /**
     * A date and time.
     *
     * @param value the date and time, of the years 100 to 9999; what the number cannot express, up
     *     to 40 microseconds, is lost
     * @return the value
     * @throws IllegalArgumentException if the year is another
     */
    public static Date of(LocalDateTime value) {
      return new Date(Days.of(value));
    }

    /**
     * The date and time, rounded to milliseconds.
     *
     * @return the date and time
     * @throws ComException ({@code DISP_E_OVERFLOW}) if it is not of the years 100 to 9999
     */
    public LocalDateTime dateTime() {
      return Days.date(days);
    }

    @Override
    public int vt() {
      return VT_DATE;
    }

    @Override
    public Object toObject() {
      return dateTime();
    }

    @Override
    public String toString() {
      return "VT_DATE " + (days > -657435 && days < 2958466 ? dateTime() : days + " days");
    }
  }

  /**
   * {@code VT_ERROR}: an error code, as a value.
   *
   * @param value the code
   */
  record Error(HResult value) implements Variant {
    /**
     * A code.
     *
     * @param value the code
     */
    public Error {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public int vt() {
      return VT_ERROR;
    }

    @Override
    public Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return "VT_ERROR " + value;
    }
  }

  /**
   * {@code VT_UNKNOWN}: an {@code IUnknown} pointer.
   *
   * @param value a proxy, a Java implementation, or null for NULL
   */
  record Unknown(@Nullable IUnknown value) implements Variant {
    @Override
    public int vt() {
      return VT_UNKNOWN;
    }

    @Override
    public @Nullable Object toObject() {
      return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Unknown unknown && unknown.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }

    @Override
    public String toString() {
      return "VT_UNKNOWN " + value;
    }
  }

  /**
   * {@code VT_DISPATCH}: an {@code IDispatch} pointer. A proxy that is passed is asked for {@code
   * IDispatch} unless it is known to be one; a Java object must implement it.
   *
   * @param value a proxy, a Java implementation, or null for NULL
   */
  record Dispatch(@Nullable IUnknown value) implements Variant {
    @Override
    public int vt() {
      return VT_DISPATCH;
    }

    @Override
    public @Nullable Object toObject() {
      return value;
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Dispatch dispatch && dispatch.value == value;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(value);
    }

    @Override
    public String toString() {
      return "VT_DISPATCH " + value;
    }
  }

  /**
   * {@code VT_ARRAY}: an array.
   *
   * @param elementType the type of the elements
   * @param value the array, or null for NULL, which native code treats as one without elements
   */
  record Array(int elementType, @Nullable SafeArray value) implements Variant {
    /**
     * An array.
     *
     * @param elementType the type of the elements
     * @param value the array, or null
     * @throws IllegalArgumentException if the array has elements of another type
     */
    public Array {
      SafeArray.requireElementType(elementType);
      if (value != null && value.elementType() != elementType) {
        throw new IllegalArgumentException(
            "not an array of " + name(elementType) + ": " + name(value.elementType()));
      }
    }

    @Override
    public int vt() {
      return VT_ARRAY | elementType;
    }

    @Override
    public @Nullable Object toObject() {
      return value;
    }

    @Override
    public String toString() {
      return value == null ? name(vt()) + " null" : "VT_ARRAY|" + value;
    }
  }

  /**
   * {@code VT_BYREF}: a place for a value, which a callee may replace. The one kind of variant that
   * is not immutable.
   *
   * <p>Passed to native code it is a pointer to a copy of the value, which is read back when the
   * call has succeeded. An interface pointer that the callee has put there is then a new proxy, to
   * be closed by the caller; one that is there still is the same Java object. In an implementation
   * that native code calls, it stands for the caller's place: what is there is lent for the call,
   * and what {@link #set} puts there is written back when the implementation has returned
   * successfully.
   *
   * <p>A place compares by {@code ==}. It is not safe for use by several threads at once.
   */
  final class ByRef implements Variant {
    private final int type;
    private Variant value;
    private boolean set;

    /**
     * A place.
     *
     * @param type the type of the values it takes; {@link VarType#VT_VARIANT} for all
     * @param value what it holds first
     * @throws IllegalArgumentException if the place does not take the value
     */
    public ByRef(int type, Variant value) {
      this.type = type;
      this.value = fitting(value);
    }

    /**
     * The type of the values that this place takes.
     *
     * @return a type; {@link VarType#VT_VARIANT} for all
     */
    public int type() {
      return type;
    }

    /**
     * What the place holds.
     *
     * @return the value
     */
    public Variant get() {
      return value;
    }

    /**
     * Replaces what the place holds. A proxy that it held stays open.
     *
     * @param value a value of this place's type
     * @throws IllegalArgumentException if the place does not take the value
     */
    public void set(Variant value) {
      this.value = fitting(value);
      set = true;
    }

    /**
     * Whether {@link #set} has been called.
     *
     * @return true if it has
     */
    public boolean isSet() {
      return set;
    }

    private Variant fitting(Variant value) {
      Objects.requireNonNull(value, "value");
      if (type == VT_VARIANT) {
        if (value instanceof ByRef inner && inner.type == VT_VARIANT) {
          throw new IllegalArgumentException("VT_BYREF|VT_VARIANT cannot refer to another");
        }
      } else if (type == VT_EMPTY
          || type == VT_NULL
          || value instanceof ByRef
          || value.vt() != type) {
        throw new IllegalArgumentException(name(vt()) + " does not take " + name(value.vt()));
      }
      if (value instanceof Array(int elementType, SafeArray array)
          && elementType == VT_VARIANT
          && array != null
          && array.holdsPlaces()) {
        throw new IllegalArgumentException(name(vt()) + " does not take an array of places");
      }
      return value;
    }

    @Override
    public int vt() {
      return VT_BYREF | type;
    }

    @Override
    public @Nullable Object toObject() {
      return value.toObject();
    }

    @Override
    public String toString() {
      return type == VT_VARIANT ? "VT_BYREF|VT_VARIANT (" + value + ")" : "VT_BYREF|" + value;
    }
  }

  /**
   * {@code VT_EMPTY}.
   *
   * @return no value
   */
  static Variant empty() {
    return Values.EMPTY;
  }

  /**
   * {@code VT_NULL}.
   *
   * @return the null of SQL
   */
  static Variant nul() {
    return Values.NULL;
  }

  /**
   * What stands for an optional argument that is left out: {@code VT_ERROR} with {@code
   * DISP_E_PARAMNOTFOUND}.
   *
   * @return the value
   */
  static Variant missing() {
    return Values.MISSING;
  }

  /**
   * {@code VT_I1}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(byte value) {
    return new I1(value);
  }

  /**
   * {@code VT_I2}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(short value) {
    return new I2(value);
  }

  /**
   * {@code VT_I4}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(int value) {
    return new I4(value);
  }

  /**
   * {@code VT_I8}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(long value) {
    return new I8(value);
  }

  /**
   * {@code VT_R4}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(float value) {
    return new R4(value);
  }

  /**
   * {@code VT_R8}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(double value) {
    return new R8(value);
  }

  /**
   * {@code VT_BOOL}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(boolean value) {
    return new Bool(value);
  }

  /**
   * {@code VT_BSTR}.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(String value) {
    return new Bstr(Objects.requireNonNull(value, "value"));
  }

  /**
   * {@code VT_BSTR} with a NULL, which most APIs take for an empty text ({@code vbNullString}).
   *
   * @return the variant
   */
  static Variant nullBstr() {
    return new Bstr(null);
  }

  /**
   * {@code VT_UI2}: a unit of UTF-16.
   *
   * @param value the value
   * @return the variant
   */
  static Variant of(char value) {
    return new UI2(value);
  }

  /**
   * The first of {@code VT_UI8}, {@code VT_I8} and {@code VT_DECIMAL} that the value fits.
   *
   * @param value the value
   * @return the variant
   * @throws IllegalArgumentException if it has more than 96 bits
   */
  static Variant of(BigInteger value) {
    return Values.integer(value);
  }

  /**
   * {@code VT_DECIMAL}.
   *
   * @param value the value
   * @return the variant
   * @throws IllegalArgumentException if it has more decimal places or digits than fit
   */
  static Variant of(BigDecimal value) {
    return new Decimal(value);
  }

  /**
   * {@code VT_CY}.
   *
   * @param value the amount; more than 4 decimal places must be zeros
   * @return the variant
   * @throws IllegalArgumentException if it does not fit
   */
  static Variant ofCurrency(BigDecimal value) {
    return new Currency(value);
  }

  /**
   * {@code VT_DATE}.
   *
   * @param value the date and time, of the years 100 to 9999
   * @return the variant
   * @throws IllegalArgumentException if the year is another
   */
  static Variant ofDate(LocalDateTime value) {
    return Date.of(value);
  }

  /**
   * {@code VT_ERROR}.
   *
   * @param value the code
   * @return the variant
   */
  static Variant error(HResult value) {
    return new Error(value);
  }

  /**
   * {@code VT_UNKNOWN}.
   *
   * @param value a proxy or a Java implementation; null for NULL
   * @return the variant
   */
  static Variant of(@Nullable IUnknown value) {
    return new Unknown(value);
  }

  /**
   * {@code VT_DISPATCH}.
   *
   * @param value a proxy of an object that has {@code IDispatch}, or a Java implementation of it;
   *     null for NULL
   * @return the variant
   */
  static Variant ofDispatch(@Nullable IUnknown value) {
    return new Dispatch(value);
  }

  /**
   * {@code VT_ARRAY} and the type of the elements.
   *
   * @param value the array
   * @return the variant
   */
  static Variant of(SafeArray value) {
    return new Array(value.elementType(), value);
  }

  /**
   * {@code VT_BYREF} and the type of the value: a place for values of this type.
   *
   * @param value what the place holds first
   * @return the place
   * @throws IllegalArgumentException for {@code VT_EMPTY}, {@code VT_NULL} and a place
   */
  static ByRef byRef(Variant value) {
    return new ByRef(value.vt(), value);
  }

  /**
   * {@code VT_BYREF|VT_VARIANT}: a place for values of every type.
   *
   * @param value what the place holds first
   * @return the place
   * @throws IllegalArgumentException if the value is such a place itself
   */
  static ByRef byRefVariant(Variant value) {
    return new ByRef(VT_VARIANT, value);
  }

  /**
   * The variant of a given type for a Java object. Numbers convert where the value stays the same;
   * a number of the same size as an unsigned type gives its bits.
   *
   * @param vt a type without {@link VarType#VT_BYREF}; {@link VarType#VT_VARIANT} chooses by the
   *     object: a variant is itself, null is {@code VT_EMPTY}
   * @param value the object: what {@link #toObject} gives, or a variant of the type
   * @return the variant
   * @throws IllegalArgumentException if the object does not go with the type
   */
  static Variant of(int vt, @Nullable Object value) {
    return Values.convert(vt, value);
  }

  /**
   * Reads a VARIANT that stays its owner's. Interface pointers become proxies that own a reference
   * of their own, to be closed; what a {@code VT_BYREF} points at is copied.
   *
   * @param memory the VARIANT: 24 bytes, or a pointer without a size from native code
   * @return the value
   * @throws IllegalArgumentException if the memory is too small or on the Java heap
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  static Variant read(MemorySegment memory) {
    return Variants.copy(Values.address(memory, Variants.SIZE, "Variant.read"), "Variant.read");
  }

  /**
   * Takes a VARIANT over: reads it and clears it ({@code VariantClear}), so that {@code VT_EMPTY}
   * is there, even if this throws. Interface pointers become proxies that own their reference, to
   * be closed; what a {@code VT_BYREF} points at is copied, and not freed.
   *
   * @param memory the VARIANT, as in {@link #read}
   * @return the value
   * @throws IllegalArgumentException if the memory is too small or on the Java heap
   * @throws ComException ({@code DISP_E_BADVARTYPE}) if it is of a type that is not supported
   */
  static Variant take(MemorySegment memory) {
    return Variants.take(Values.address(memory, Variants.SIZE, "Variant.take"), "Variant.take");
  }

  /**
   * Writes a VARIANT that whoever has the memory owns: text and arrays are allocated, and there is
   * a reference for each interface pointer. It ends with {@link #clear}, or with {@link #take}.
   *
   * @param memory where to, as in {@link #read}; what is there is not freed. {@code VT_EMPTY} if
   *     this throws
   * @throws IllegalArgumentException if the memory is too small or on the Java heap, this is or
   *     holds a place, or an object cannot be exposed
   * @throws IllegalStateException if a proxy is closed or has expired
   */
  default void write(MemorySegment memory) {
    Variants.write(Values.address(memory, Variants.SIZE, "Variant.write"), this, "Variant.write");
  }

  /**
   * {@code VariantClear}: frees what a VARIANT holds, and leaves {@code VT_EMPTY}. What a {@code
   * VT_BYREF} points at is not freed.
   *
   * @param memory the VARIANT, as in {@link #read}
   * @throws IllegalArgumentException if the memory is too small or on the Java heap
   */
  static void clear(MemorySegment memory) {
    Variants.clear(Values.address(memory, Variants.SIZE, "Variant.clear"));
  }

  /**
   * What a place holds, or this if it is none.
   *
   * @return the value
   */
  default Variant dereference() {
    Variant variant = this;
    while (variant instanceof ByRef place) {
      variant = place.get();
    }
    return variant;
  }

  /**
   * The value as one of another type, by the rules of {@code VariantChangeTypeEx} (Microsoft Learn,
   * "Data Type Conversion APIs") in no language, {@code LOCALE_INVARIANT}, on every system: halves
   * are rounded to the even neighbour, texts are parsed, dates are numbers of days. A {@link ByRef}
   * counts as what it holds. Nothing asks an object for its default member.
   *
   * @param vt the type, a VARTYPE
   * @return the value; this one if it is of the type already
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}) if there is no such conversion, ({@code
   *     DISP_E_OVERFLOW}) if the value does not fit, ({@code DISP_E_BADVARTYPE}) if there is no
   *     such type of a value
   */
  default Variant changeType(int vt) {
    return VariantConversion.change(this, vt);
  }

  /**
   * The value of any integer type.
   *
   * @return the value
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW})
   */
  default int asInt() {
    long value = asLong();
    if (value != (int) value) {
      throw Values.overflow(this, "int");
    }
    return (int) value;
  }

  /**
   * The value of any integer type.
   *
   * @return the value
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW})
   */
  default long asLong() {
    return switch (dereference()) {
      case I1(byte value) -> value;
      case UI1(int value) -> value;
      case I2(short value) -> value;
      case UI2(int value) -> value;
      case I4(int value) -> value;
      case UI4(long value) -> value;
      case Int(int value) -> value;
      case UInt(long value) -> value;
      case I8(long value) -> value;
      case UI8(long value) when value >= 0 -> value;
      case UI8 big -> throw Values.overflow(big, "long");
      default -> throw Values.mismatch(this, "an integer");
    };
  }

  /**
   * The value of {@code VT_R4}, {@code VT_R8} and the integer types of up to 4 bytes.
   *
   * @return the value
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default double asDouble() {
    return switch (dereference()) {
      case R4(float value) -> value;
      case R8(double value) -> value;
      case I8 any -> throw Values.mismatch(any, "a floating-point number");
      case UI8 any -> throw Values.mismatch(any, "a floating-point number");
      default -> Values.isInteger(dereference()) ? asLong() : Values.notFloat(this);
    };
  }

  /**
   * The value of {@code VT_DECIMAL}, {@code VT_CY} and all integer types.
   *
   * @return the value
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default BigDecimal asDecimal() {
    return switch (dereference()) {
      case Decimal(BigDecimal value) -> value;
      case Currency(BigDecimal value) -> value;
      case UI8(long value) -> new BigDecimal(Values.unsigned(value));
      case Variant v when Values.isInteger(v) -> BigDecimal.valueOf(v.asLong());
      default -> throw Values.mismatch(this, "a decimal number");
    };
  }

  /**
   * The value of {@code VT_BOOL}.
   *
   * @return the value
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default boolean asBoolean() {
    if (dereference() instanceof Bool(boolean value)) {
      return value;
    }
    throw Values.mismatch(this, "a truth value");
  }

  /**
   * The value of {@code VT_BSTR}; NULL is the empty text.
   *
   * @return the text
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default String asString() {
    if (dereference() instanceof Bstr(String value)) {
      return value == null ? "" : value;
    }
    throw Values.mismatch(this, "text");
  }

  /**
   * The value of {@code VT_DATE}, rounded to milliseconds.
   *
   * @return the date and time
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW})
   */
  default LocalDateTime asDateTime() {
    if (dereference() instanceof Date date) {
      return date.dateTime();
    }
    throw Values.mismatch(this, "a date");
  }

  /**
   * The value of {@code VT_ERROR}.
   *
   * @return the code
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default HResult asError() {
    if (dereference() instanceof Error(HResult value)) {
      return value;
    }
    throw Values.mismatch(this, "an error code");
  }

  /**
   * The value of {@code VT_UNKNOWN} and {@code VT_DISPATCH}. It belongs to whom the variant does.
   *
   * @return the object, or null
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default @Nullable IUnknown asUnknown() {
    return switch (dereference()) {
      case Unknown(IUnknown value) -> value;
      case Dispatch(IUnknown value) -> value;
      default -> throw Values.mismatch(this, "an interface");
    };
  }

  /**
   * The value of {@code VT_ARRAY}.
   *
   * @return the array, or null
   * @throws ComException ({@code DISP_E_TYPEMISMATCH})
   */
  default @Nullable SafeArray asArray() {
    if (dereference() instanceof Array array) {
      return array.value();
    }
    throw Values.mismatch(this, "an array");
  }
}
