package io.comwright.automation;

import io.comwright.ComException;
import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.automation.Member.Parameter;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Proxies;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Between the variants of a call and the Java values of {@link MemberValues}. */
final class MemberConversion {
  private MemberConversion() {}

  /** The variant of a Java value, of the type that a member declares. */
  static Variant toVariant(int vt, @Nullable Object value) {
    if (value == null) {
      return switch (vt) {
        case VarType.VT_BSTR -> Variant.nullBstr();
        case VarType.VT_UNKNOWN, VarType.VT_DISPATCH -> Variant.of(vt, null);
        default -> Variant.empty();
      };
    }
    return vt == VarType.VT_ARRAY ? Variant.of((SafeArray) value) : Variant.of(vt, value);
  }

  /**
   * An argument as a Java value. Objects in it stay the caller's.
   *
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW}, {@code
   *     DISP_E_BADVARTYPE}) if it is of another type
   */
  static @Nullable Object lent(Parameter parameter, Variant argument) {
    if (parameter.vt() == VarType.VT_VARIANT) {
      return parameter.role().isPlace() ? argument.dereference() : argument;
    }
    Object value =
        toJava(
            parameter.vt(), argument.dereference(), parameter.type(), parameter.nullable(), false);
    if (value == null && !parameter.nullable()) {
      throw new ComException(HResult.DISP_E_TYPEMISMATCH, parameter.name() + " is NULL");
    }
    return value;
  }

  /**
   * A result as a Java value. Objects in it are the receiver's, or closed if this throws.
   *
   * @param type the interface, if it is one
   * @throws ComException ({@code DISP_E_TYPEMISMATCH}, {@code DISP_E_OVERFLOW}) if it is of another
   *     type
   */
  static @Nullable Object owned(int vt, Variant value, @Nullable ComType<?> type) {
    try {
      return vt == VarType.VT_VARIANT ? value : toJava(vt, value.dereference(), type, false, true);
    } catch (Throwable e) {
      Conversion.close(value);
      throw e;
    }
  }

  private static @Nullable Object toJava(
      int vt, Variant value, @Nullable ComType<?> type, boolean nullable, boolean owned) {
    boolean nothing = value instanceof Variant.Empty || value instanceof Variant.Null;
    if (nothing && (nullable || vt == VarType.VT_ARRAY || isObject(vt))) {
      return null;
    }
    if (vt == VarType.VT_ARRAY) {
      return value.asArray();
    }
    if (value instanceof Variant.Dispatch(IUnknown object) && object != null && !isObject(vt)) {
      Object changed = toJava(vt, defaultMember(object), type, nullable, false);
      if (owned) {
        object.close();
      }
      return changed;
    }
    Variant changed = VariantConversion.change(value, vt);
    return switch (changed) {
      case Variant.UI1(int number) -> (byte) number;
      case Variant.UI2(int number) -> (short) number;
      case Variant.UI4(long number) -> (int) number;
      case Variant.UI8(long number) -> number;
      case Variant.Bstr(String text) -> text == null ? "" : text;
      case Variant.Unknown(IUnknown object) -> object(object, type, owned);
      case Variant.Dispatch(IUnknown object) -> object(object, type, owned);
      default -> changed.toObject();
    };
  }

  /** The value of an object that stands where a value is wanted, as VariantChangeType reads it. */
  private static Variant defaultMember(IUnknown object) {
    Variant value;
    try (IDispatch asked = IDispatchProxy.from(object)) {
      value =
          asked.invoke(
              new Invocation(
                  IDispatch.VALUE,
                  IDispatch.USER_LOCALE,
                  Invocation.GET,
                  List.of(),
                  List.of(),
                  true));
    } catch (ComException e) {
      throw new ComException(
          HResult.DISP_E_TYPEMISMATCH, object + " has no value: " + e.getMessage());
    }
    if (!VariantConversion.isScalar(value.dereference())) {
      Conversion.close(value);
      throw new ComException(
          HResult.DISP_E_TYPEMISMATCH, "the value of " + object + " is " + value);
    }
    return value;
  }

  private static boolean isObject(int vt) {
    return vt == VarType.VT_UNKNOWN || vt == VarType.VT_DISPATCH;
  }

  private static @Nullable Object object(
      @Nullable IUnknown object, @Nullable ComType<?> type, boolean owned) {
    if (object == null || type == null || type.type().isInstance(object)) {
      return object;
    }
    IUnknown queried = (IUnknown) Proxies.tryFrom(object, type);
    if (queried == null) {
      throw new ComException(HResult.DISP_E_TYPEMISMATCH, object + " has no " + type);
    }
    if (owned) {
      object.close();
    } else {
      Frame.atEndOfCall(queried::close);
    }
    return queried;
  }
}
