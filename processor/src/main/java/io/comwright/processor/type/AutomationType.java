package io.comwright.processor.type;

import java.util.Optional;

/**
 * The types of automation (Microsoft Learn, "VARENUM enumeration (wtypes.h)"), by the names of
 * their constants: what a native type is in a VARIANT.
 */
public final class AutomationType {
  /** An array of any type. */
  public static final String ARRAY = "VT_ARRAY";

  public static final String UNKNOWN = "VT_UNKNOWN";
  public static final String DISPATCH = "VT_DISPATCH";
  public static final String VARIANT = "VT_VARIANT";
  public static final String BSTR = "VT_BSTR";

  private AutomationType() {}

  /** What a parameter passes, by itself, in a place, or as a copy; empty if it is none of them. */
  public static Optional<Register> value(Argument type) {
    if (type instanceof Passing.ByValue copy
        && copy.conversion().isEmpty()
        && copy.inline() instanceof Inline.Variant variant) {
      return Optional.of(variant);
    }
    if (type instanceof Passing.Out out && out.pointee() instanceof Register pointee) {
      return Optional.of(pointee);
    }
    return type instanceof Register value ? Optional.of(value) : Optional.empty();
  }

  /** The constant for a type; empty if automation has no such type. */
  public static Optional<String> of(Register type) {
    return switch (type) {
      case Scalar.Integer integer -> Optional.of(of(integer));
      case Scalar.Floating floating ->
          Optional.of(floating == Scalar.Floating.FLOAT ? "VT_R4" : "VT_R8");
      case Scalar.Boolean truth ->
          truth == Scalar.Boolean.VARIANT_BOOL ? Optional.of("VT_BOOL") : Optional.empty();
      case Scalar.Enum constants -> Optional.of(of(constants.number()));
      case Scalar.Flags flags -> Optional.of(of(flags.number()));
      case Scalar.HResult code -> Optional.of("VT_ERROR");
      case Text.Passed text -> ofText(text, true);
      case Text.Returned text -> ofText(text, text.owned());
      case Inline.Variant variant ->
          variant.kind() == AutomationKind.VARIANT ? Optional.of(VARIANT) : Optional.empty();
      case Pointer.Interface object -> object.counted() ? Optional.of(UNKNOWN) : Optional.empty();
      case Pointer.SafeArray array -> Optional.of(ARRAY);
      case Inline.Guid guid -> Optional.empty();
      case Inline.Struct struct -> Optional.empty();
      case Pointer.Segment segment -> Optional.empty();
      case Pointer.Address address -> Optional.empty();
      case Pointer.Handle handle -> Optional.empty();
      case Pointer.ReturnedInterface object -> Optional.empty();
      case Pointer.Callback function -> Optional.empty();
      case Pointer.View view -> Optional.empty();
      case Pointer.ReturnedView view -> Optional.empty();
      case Converted converted -> ofConverted(converted);
    };
  }

  private static String of(Scalar.Integer type) {
    return switch (type) {
      case INT8 -> "VT_I1";
      case UINT8 -> "VT_UI1";
      case SHORT -> "VT_I2";
      case USHORT, WCHAR -> "VT_UI2";
      case LONG -> "VT_I4";
      case ULONG -> "VT_UI4";
      case LONGLONG -> "VT_I8";
      case ULONGLONG -> "VT_UI8";
    };
  }

  /** What the runtime converts, and not a marshaller of the author's. */
  private static Optional<String> ofConverted(Converted type) {
    if (type.marshaller().equals(RuntimeTypes.DATE_MARSHALLER)) {
      return Optional.of("VT_DATE");
    }
    return type.marshaller().equals(RuntimeTypes.CURRENCY_MARSHALLER)
        ? Optional.of("VT_CY")
        : Optional.empty();
  }

  private static Optional<String> ofText(Text text, boolean owned) {
    return text.form() == TextForm.BSTR && owned ? Optional.of(BSTR) : Optional.empty();
  }
}
