package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.runtime.Frame;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Java values as arguments and results of {@link Dispatch} and {@link Invocation}. Numbers convert
 * where nothing is lost; no text is parsed, and none is made of what is no text.
 */
final class Conversion {
  private Conversion() {}

  /**
   * The variant of a Java value, as {@link Dispatch} lists them.
   *
   * @throws IllegalArgumentException if it is of another class
   */
  static Variant of(@Nullable Object value) {
    return switch (value) {
      case Dispatch object -> new Variant.Dispatch(object.proxy());
      case IUnknown object when DispatchType.known(object) -> new Variant.Dispatch(object);
      case byte[] array -> Variant.of(SafeArray.ofBytes(array));
      case short[] array -> Variant.of(SafeArray.of(array));
      case int[] array -> Variant.of(SafeArray.of(array));
      case long[] array -> Variant.of(SafeArray.of(array));
      case float[] array -> Variant.of(SafeArray.of(array));
      case double[] array -> Variant.of(SafeArray.of(array));
      case boolean[] array -> Variant.of(SafeArray.of(array));
      case String[] array -> Variant.of(SafeArray.of(array));
      case Object[] array -> Variant.of(SafeArray.of(variants(Arrays.asList(array))));
      case List<?> list -> Variant.of(SafeArray.of(variants(list)));
      case null, default -> Variant.of(VarType.VT_VARIANT, value);
    };
  }

  private static Variant[] variants(List<? extends @Nullable Object> values) {
    return values.stream().map(Conversion::of).toArray(Variant[]::new);
  }

  /**
   * A value that is lent: objects in it stay their owner's, and what is made for it ends with the
   * call of this thread.
   */
  static <T> T lent(Class<T> type, Variant value) {
    return cast(type, to(type, value.dereference(), false));
  }

  /** A value that has arrived: objects in it are the receiver's, or closed if this throws. */
  static <T> T owned(Class<T> type, Variant value) {
    try {
      return cast(type, to(type, value.dereference(), true));
    } catch (Throwable e) {
      close(value);
      throw e;
    }
  }

  /** The class literal of a primitive type cannot cast. */
  @SuppressWarnings("unchecked")
  private static <T> T cast(Class<T> type, @Nullable Object value) {
    return type.isPrimitive() ? (T) value : type.cast(value);
  }

  private static @Nullable Object to(Class<?> type, Variant value, boolean owned) {
    if (type == Variant.class) {
      return value;
    }
    if (value instanceof Variant.Empty || value instanceof Variant.Null) {
      if (type.isPrimitive()) {
        throw Values.mismatch(value, type.getName());
      }
      return null;
    }
    if (type == Object.class) {
      return value instanceof Variant.Dispatch(IUnknown object) && object != null
          ? dispatch(object, owned)
          : value.toObject();
    }
    if (type == Dispatch.class) {
      IUnknown object = value.asUnknown();
      return object == null ? null : dispatch(object, owned);
    }
    if (type.isArray()) {
      SafeArray array = value.asArray();
      return array == null ? null : array.toArray(type);
    }
    return scalar(type, value);
  }

  private static @Nullable Object scalar(Class<?> type, Variant value) {
    if (type == String.class) {
      return value.asString();
    }
    if (type == boolean.class || type == Boolean.class) {
      return value.asBoolean();
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
    if (type == SafeArray.class) {
      return value.asArray();
    }
    if (type == double.class || type == Double.class) {
      return number(value, type).doubleValue();
    }
    if (type == float.class || type == Float.class) {
      return number(value, type).floatValue();
    }
    if (type == BigDecimal.class) {
      return exact(value, type);
    }
    try {
      return integer(type, value);
    } catch (ArithmeticException e) {
      throw Values.overflow(value, type.getName());
    }
  }

  private static Object integer(Class<?> type, Variant value) {
    if (type == int.class || type == Integer.class) {
      return exact(value, type).intValueExact();
    }
    if (type == long.class || type == Long.class) {
      return exact(value, type).longValueExact();
    }
    if (type == short.class || type == Short.class) {
      return exact(value, type).shortValueExact();
    }
    if (type == byte.class || type == Byte.class) {
      return exact(value, type).byteValueExact();
    }
    if (type == BigInteger.class) {
      return exact(value, type).toBigIntegerExact();
    }
    throw new IllegalArgumentException("no automation value becomes a " + type.getName());
  }

  private static Number number(Variant value, Class<?> type) {
    return switch (value) {
      case Variant.R4(float number) -> number;
      case Variant.R8(double number) -> number;
      default -> exact(value, type);
    };
  }

  private static BigDecimal exact(Variant value, Class<?> type) {
    if (value instanceof Variant.R4 || value instanceof Variant.R8) {
      double number = value.asDouble();
      if (Double.isNaN(number) || Double.isInfinite(number)) {
        throw Values.overflow(value, type.getName());
      }
      return new BigDecimal(number);
    }
    return value.asDecimal();
  }

  private static Dispatch dispatch(IUnknown object, boolean owned) {
    if (object instanceof IDispatchProxy proxy) {
      return new Dispatch(proxy);
    }
    IDispatchProxy queried = IDispatchProxy.from(object);
    if (owned) {
      object.close();
    } else {
      Frame.atEndOfCall(queried::close);
    }
    return new Dispatch(queried);
  }

  /** Closes the objects in a value. */
  static void close(Variant value) {
    switch (value) {
      case Variant.Unknown(IUnknown object) when object != null -> object.close();
      case Variant.Dispatch(IUnknown object) when object != null -> object.close();
      case Variant.Array(int type, SafeArray array) when array != null && holdsObjects(type) ->
          array.toList().forEach(Conversion::close);
      default -> {}
    }
  }

  private static boolean holdsObjects(int type) {
    return type == VarType.VT_UNKNOWN || type == VarType.VT_DISPATCH || type == VarType.VT_VARIANT;
  }

  /** What is wrong, of a failure that another one tells of. */
  static String detail(ComException e) {
    return e.detail() == null ? "" : e.detail();
  }
}
