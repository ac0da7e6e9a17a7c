package io.comwright.automation;

/**
 * The types of automation values, {@code VARTYPE}: 2 bytes (Microsoft Learn, "VARENUM enumeration
 * (wtypes.h)"). A type is one of the first group, by itself or with {@link #VT_ARRAY}, {@link
 * #VT_BYREF} or, in a {@link PropVariant}, {@link #VT_VECTOR} added.
 */
public final class VarType {
  /** No value. */
  public static final int VT_EMPTY = 0;

  /** The null of SQL. */
  public static final int VT_NULL = 1;

  /** A signed integer of 2 bytes. */
  public static final int VT_I2 = 2;

  /** A signed integer of 4 bytes. */
  public static final int VT_I4 = 3;

  /** A floating-point number of 4 bytes. */
  public static final int VT_R4 = 4;

  /** A floating-point number of 8 bytes. */
  public static final int VT_R8 = 5;

  /** A currency amount: a signed integer of 8 bytes that counts ten-thousandths. */
  public static final int VT_CY = 6;

  /** A date: a floating-point number of 8 bytes, in days since 30 December 1899. */
  public static final int VT_DATE = 7;

  /** Text, with its length. */
  public static final int VT_BSTR = 8;

  /** An {@code IDispatch} pointer. */
  public static final int VT_DISPATCH = 9;

  /** An error code of 4 bytes. */
  public static final int VT_ERROR = 10;

  /** A truth value of 2 bytes: 0 or -1. */
  public static final int VT_BOOL = 11;

  /** A VARIANT; within a VARIANT only by reference or in an array. */
  public static final int VT_VARIANT = 12;

  /** An {@code IUnknown} pointer. */
  public static final int VT_UNKNOWN = 13;

  /** A decimal number: 96 bits, a sign and 0 to 28 decimal places, in 16 bytes. */
  public static final int VT_DECIMAL = 14;

  /** A signed integer of 1 byte. */
  public static final int VT_I1 = 16;

  /** An unsigned integer of 1 byte. */
  public static final int VT_UI1 = 17;

  /** An unsigned integer of 2 bytes. */
  public static final int VT_UI2 = 18;

  /** An unsigned integer of 4 bytes. */
  public static final int VT_UI4 = 19;

  /** A signed integer of 8 bytes. */
  public static final int VT_I8 = 20;

  /** An unsigned integer of 8 bytes. */
  public static final int VT_UI8 = 21;

  /** A signed machine integer, 4 bytes. */
  public static final int VT_INT = 22;

  /** An unsigned machine integer, 4 bytes. */
  public static final int VT_UINT = 23;

  /** Nothing, in descriptions of types only ({@code TYPEDESC}), as are the five that follow. */
  public static final int VT_VOID = 24;

  /** An HRESULT. */
  public static final int VT_HRESULT = 25;

  /** A pointer. */
  public static final int VT_PTR = 26;

  /** A SAFEARRAY whose elements have one type. */
  public static final int VT_SAFEARRAY = 27;

  /** An array of fixed length. */
  public static final int VT_CARRAY = 28;

  /** A type that has a name. */
  public static final int VT_USERDEFINED = 29;

  /** Zero-terminated text of bytes. Only in a {@link PropVariant}. */
  public static final int VT_LPSTR = 30;

  /** Zero-terminated UTF-16. Only in a {@link PropVariant}. */
  public static final int VT_LPWSTR = 31;

  /** A structure with its description. Not supported. */
  public static final int VT_RECORD = 36;

  /** A time: 8 bytes, in 100 nanoseconds since 1601 (UTC). Only in a {@link PropVariant}. */
  public static final int VT_FILETIME = 64;

  /** Counted bytes. Only in a {@link PropVariant}. */
  public static final int VT_BLOB = 65;

  /** A pointer to an {@code IStream}. Not supported. */
  public static final int VT_STREAM = 66;

  /** A pointer to an {@code IStorage}. Not supported. */
  public static final int VT_STORAGE = 67;

  /** A pointer to an {@code IStream} with an object in it. Not supported. */
  public static final int VT_STREAMED_OBJECT = 68;

  /** A pointer to an {@code IStorage} with an object in it. Not supported. */
  public static final int VT_STORED_OBJECT = 69;

  /** Counted bytes with an object in them. Not supported. */
  public static final int VT_BLOB_OBJECT = 70;

  /** Clipboard data. Not supported. */
  public static final int VT_CF = 71;

  /** A GUID. Only in a {@link PropVariant}. */
  public static final int VT_CLSID = 72;

  /** A pointer to an {@code IStream} with a version. Not supported. */
  public static final int VT_VERSIONED_STREAM = 73;

  /** Added to an element type: a counted array. Only in a {@link PropVariant}. */
  public static final int VT_VECTOR = 0x1000;

  /** Added to an element type: a {@link SafeArray}. */
  public static final int VT_ARRAY = 0x2000;

  /** Added to a type: a pointer to a value of the type. */
  public static final int VT_BYREF = 0x4000;

  private VarType() {}

  /**
   * The name of a type, such as {@code VT_I4} or {@code VT_BYREF|VT_ARRAY|VT_BSTR}.
   *
   * @param vt the type
   * @return its name; {@code VT_} and the number for a type that has none
   */
  public static String name(int vt) {
    StringBuilder name = new StringBuilder();
    if ((vt & VT_BYREF) != 0) {
      name.append("VT_BYREF|");
    }
    if ((vt & VT_ARRAY) != 0) {
      name.append("VT_ARRAY|");
    }
    if ((vt & VT_VECTOR) != 0) {
      name.append("VT_VECTOR|");
    }
    int base = vt & ~(VT_BYREF | VT_ARRAY | VT_VECTOR);
    return name.append("VT_").append(suffix(base)).toString();
  }

  private static String suffix(int base) {
    return switch (base) {
      case VT_EMPTY -> "EMPTY";
      case VT_NULL -> "NULL";
      case VT_I2 -> "I2";
      case VT_I4 -> "I4";
      case VT_R4 -> "R4";
      case VT_R8 -> "R8";
      case VT_CY -> "CY";
      case VT_DATE -> "DATE";
      case VT_BSTR -> "BSTR";
      case VT_DISPATCH -> "DISPATCH";
      case VT_ERROR -> "ERROR";
      case VT_BOOL -> "BOOL";
      case VT_VARIANT -> "VARIANT";
      case VT_UNKNOWN -> "UNKNOWN";
      case VT_DECIMAL -> "DECIMAL";
      case VT_I1 -> "I1";
      case VT_UI1 -> "UI1";
      case VT_UI2 -> "UI2";
      case VT_UI4 -> "UI4";
      case VT_I8 -> "I8";
      case VT_UI8 -> "UI8";
      case VT_INT -> "INT";
      case VT_UINT -> "UINT";
      case VT_LPSTR -> "LPSTR";
      case VT_LPWSTR -> "LPWSTR";
      case VT_RECORD -> "RECORD";
      case VT_FILETIME -> "FILETIME";
      case VT_BLOB -> "BLOB";
      case VT_STREAM -> "STREAM";
      case VT_STORAGE -> "STORAGE";
      case VT_STREAMED_OBJECT -> "STREAMED_OBJECT";
      case VT_STORED_OBJECT -> "STORED_OBJECT";
      case VT_BLOB_OBJECT -> "BLOB_OBJECT";
      case VT_CF -> "CF";
      case VT_CLSID -> "CLSID";
      case VT_VERSIONED_STREAM -> "VERSIONED_STREAM";
      default -> Integer.toString(base);
    };
  }
}
