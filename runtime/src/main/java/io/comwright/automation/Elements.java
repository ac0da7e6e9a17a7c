package io.comwright.automation;

import static io.comwright.automation.VarType.VT_BOOL;
import static io.comwright.automation.VarType.VT_BSTR;
import static io.comwright.automation.VarType.VT_CY;
import static io.comwright.automation.VarType.VT_DATE;
import static io.comwright.automation.VarType.VT_DECIMAL;
import static io.comwright.automation.VarType.VT_DISPATCH;
import static io.comwright.automation.VarType.VT_ERROR;
import static io.comwright.automation.VarType.VT_I1;
import static io.comwright.automation.VarType.VT_I2;
import static io.comwright.automation.VarType.VT_I4;
import static io.comwright.automation.VarType.VT_I8;
import static io.comwright.automation.VarType.VT_INT;
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

import io.comwright.HResult;
import io.comwright.IUnknown;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a {@link SafeArray} in the order of native memory: a Java array of the type that
 * goes with theirs.
 */
final class Elements {
  private final int type;
  private final Object array;

  private Elements(int type, Object array) {
    this.type = type;
    this.array = array;
  }

  /** So many elements, to be stored. */
  static Elements of(int type, int length) {
    return new Elements(type, Array.newInstance(storage(type).getComponentType(), length));
  }

  /** How many elements there are in a Java array, which must be of the right type. */
  static int length(int type, Object array) {
    if (array.getClass() != storage(type)) {
      throw new IllegalArgumentException(
          name(type)
              + " is "
              + storage(type).getSimpleName()
              + ", not "
              + array.getClass().getSimpleName());
    }
    return Array.getLength(array);
  }

  /** A copy of a Java array of the right type. */
  static Elements copyOf(int type, Object array) {
    int length = length(type, array);
    Elements copy = of(type, length);
    if (array instanceof Object[] objects) {
      for (int i = 0; i < length; i++) {
        Object element =
            type == VT_VARIANT ? Objects.requireNonNull(objects[i], "element") : objects[i];
        copy.store(i, Variant.of(type, element));
      }
    } else {
      System.arraycopy(array, 0, copy.array, 0, length);
    }
    return copy;
  }

  /** The class of the Java array that holds elements of a type. */
  static Class<?> storage(int type) {
    return switch (type) {
      case VT_I1, VT_UI1 -> byte[].class;
      case VT_I2, VT_UI2 -> short[].class;
      case VT_I4, VT_UI4, VT_INT, VT_UINT, VT_ERROR -> int[].class;
      case VT_I8, VT_UI8, VT_CY -> long[].class;
      case VT_R4 -> float[].class;
      case VT_R8, VT_DATE -> double[].class;
      case VT_BOOL -> boolean[].class;
      case VT_BSTR -> String[].class;
      case VT_DECIMAL -> BigDecimal[].class;
      case VT_UNKNOWN, VT_DISPATCH -> IUnknown[].class;
      case VT_VARIANT -> Variant[].class;
      default ->
          throw new IllegalArgumentException("no arrays of " + name(type) + " are supported");
    };
  }

  int type() {
    return type;
  }

  int size() {
    return Array.getLength(array);
  }

  /** A copy, as a Java array. */
  Object toArray() {
    Object copy = of(type, size()).array;
    System.arraycopy(array, 0, copy, 0, size());
    return copy;
  }

  /** Stores what {@link Variant#of(int, Object)} gave for the type. */
  void store(int offset, Variant value) {
    switch (array) {
      case byte[] a -> a[offset] = (byte) (value instanceof Variant.UI1(int v) ? v : value.asInt());
      case short[] a -> a[offset] = (short) value.asInt();
      case int[] a ->
          a[offset] = value instanceof Variant.Error(HResult v) ? v.code() : (int) value.asLong();
      case long[] a ->
          a[offset] =
              switch (value) {
                case Variant.Currency v -> v.tenThousandths();
                case Variant.UI8(long v) -> v;
                default -> value.asLong();
              };
      case float[] a -> a[offset] = ((Variant.R4) value).value();
      case double[] a ->
          a[offset] = value instanceof Variant.Date(double days) ? days : value.asDouble();
      case boolean[] a -> a[offset] = value.asBoolean();
      case String[] a -> a[offset] = value.asString();
      case BigDecimal[] a -> a[offset] = value.asDecimal();
      case IUnknown[] a -> a[offset] = value.asUnknown();
      case Variant[] a -> a[offset] = value;
      default -> throw new AssertionError(name(type));
    }
  }

  /** An element; of an array of {@code VT_VARIANT} the variant itself. */
  Variant load(int offset) {
    return switch (array) {
      case byte[] a ->
          type == VT_I1
              ? new Variant.I1(a[offset])
              : new Variant.UI1(Byte.toUnsignedInt(a[offset]));
      case short[] a ->
          type == VT_I2
              ? new Variant.I2(a[offset])
              : new Variant.UI2(Short.toUnsignedInt(a[offset]));
      case int[] a -> Variant.of(type, a[offset]);
      case long[] a ->
          type == VT_CY
              ? Variant.Currency.ofTenThousandths(a[offset])
              : Variant.of(type, a[offset]);
      case float[] a -> new Variant.R4(a[offset]);
      case double[] a -> type == VT_DATE ? new Variant.Date(a[offset]) : new Variant.R8(a[offset]);
      case boolean[] a -> new Variant.Bool(a[offset]);
      case Object[] a -> Variant.of(type, a[offset]);
      default -> throw new AssertionError(name(type));
    };
  }

  /** An element as a component of a Java array: as it stands, or as an accessor gives it. */
  @Nullable Object get(int offset, Class<?> component) {
    return storage(type).getComponentType() == component
        ? Array.get(array, offset)
        : convert(load(offset), component);
  }

  private static @Nullable Object convert(Variant value, Class<?> type) {
    if (type == Variant.class) {
      return value;
    }
    if (type == Object.class) {
      return value.toObject();
    }
    if (type == int.class || type == Integer.class) {
      return value.asInt();
    }
    if (type == long.class || type == Long.class) {
      return value.asLong();
    }
    if (type == double.class || type == Double.class) {
      return value.asDouble();
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.asBoolean();
    }
    if (type == String.class) {
      return value.asString();
    }
    if (type == BigDecimal.class) {
      return value.asDecimal();
    }
    if (type == LocalDateTime.class) {
      return value.asDateTime();
    }
    if (type == HResult.class) {
      return value.asError();
    }
    if (type == IUnknown.class) {
      return value.asUnknown();
    }
    throw new IllegalArgumentException("no arrays of " + type.getName());
  }

  /** Whether there are places among the variants, at any depth. */
  boolean holdsPlaces() {
    if (!(array instanceof Variant[] variants)) {
      return false;
    }
    for (Variant variant : variants) {
      if (variant instanceof Variant.ByRef
          || variant instanceof Variant.Array inner
              && inner.value() != null
              && inner.value().holdsPlaces()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Elements elements
        && elements.type == type
        && (array instanceof IUnknown[]
            ? sameObjects((IUnknown[]) array, (IUnknown[]) elements.array)
            : Arrays.deepEquals(new Object[] {array}, new Object[] {elements.array}));
  }

  private static boolean sameObjects(IUnknown[] a, IUnknown[] b) {
    if (a.length != b.length) {
      return false;
    }
    for (int i = 0; i < a.length; i++) {
      if (a[i] != b[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public int hashCode() {
    return array instanceof IUnknown[] ? type : Arrays.deepHashCode(new Object[] {array});
  }
}
