package io.comwright.processor.reference;

import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.type.AutomationKind;
import io.comwright.processor.type.ComParameter;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;

/**
 * Whose memory and whose references the arguments of a method are, by the rules of COM: what goes
 * in stays the caller's, what comes out is the receiver's unless the declaration says otherwise.
 */
final class Ownership {
  private static final String NOBODY = "";
  private static final String CALLERS = "stays the caller's, and is valid during the call";
  private static final String REFERENCE = "one reference, which the receiver releases";

  private Ownership() {}

  /** Of a parameter; empty for a mere value. */
  static String of(ComParameter parameter) {
    return switch (parameter.type()) {
      case Passing.Out out when out.inOut() -> exchanged(out.pointee());
      case Passing.Out out -> handedOut(out.pointee());
      case Passing.Array array when array.direction() == Direction.IN -> CALLERS;
      case Passing.Array array -> filled(array);
      case Passing.AllocatedArray array -> freed(array.freeing()) + elements(array.element());
      case Passing.ExchangedArray array ->
          "the callee frees what it replaces; the array that is there after the call: "
              + freed(array.freeing());
      case NativeType type -> passed(type);
    };
  }

  /** Of what comes out behind all parameters. */
  static String of(ComResult.Part part) {
    return handedOut(part.type());
  }

  /** Of the native result. */
  static String ofResult(ComMethod method) {
    return switch (method.result()) {
      case ComResult.Preserved preserved -> handedOut(preserved.type());
      case ComResult.Struct struct -> handedOut(struct.type());
      case ComResult.Checked checked -> NOBODY;
      case ComResult.SuccessCode code -> NOBODY;
      case ComResult.Truth truth -> NOBODY;
      case ComResult.Retval retval -> NOBODY;
      case ComResult.Outs outs -> NOBODY;
      case ComResult.Filled filled -> NOBODY;
      case ComResult.Nothing nothing -> NOBODY;
    };
  }

  private static String filled(Passing.Array array) {
    return "the memory " + CALLERS + elements(array.element());
  }

  private static String elements(NativeType element) {
    String owner = handedOut(element);
    return owner.isEmpty() ? NOBODY : "; each element: " + owner;
  }

  private static String exchanged(NativeType type) {
    String owner = handedOut(type);
    return owner.isEmpty() ? NOBODY : "the callee gives back what it replaces; after it: " + owner;
  }

  private static String freed(Freeing freeing) {
    return switch (freeing) {
      case Freeing.TaskMemory memory -> "the receiver frees it with CoTaskMemFree";
      case Freeing.Bstr bstr -> "the receiver frees it with SysFreeString";
      case Freeing.Custom custom -> "the receiver frees it with " + custom.allocator().simpleName();
      case Freeing.Nobody nobody -> "stays the callee's";
    };
  }

  private static String handedOut(NativeType type) {
    return switch (type) {
      case Text.Returned text -> freed(text.freeing());
      case Pointer.ReturnedView view -> freed(view.freeing());
      case Pointer.Interface object -> object.counted() ? REFERENCE : "stays the callee's";
      case Pointer.ReturnedInterface object -> object.owned() ? REFERENCE : "stays the callee's";
      case Pointer.Requested object -> REFERENCE;
      case Pointer.SafeArray array -> "the receiver frees it with SafeArrayDestroy";
      case Inline.Variant variant ->
          variant.kind() == AutomationKind.VARIANT
              ? "the receiver clears it with VariantClear"
              : "the receiver clears it with PropVariantClear";
      case Inline.Struct struct ->
          struct.owned() ? "the receiver frees what its fields own" : NOBODY;
      case Converted converted -> handedOut(converted.inner());
      case Pointed pointed -> pointed.freeing().map(Ownership::freed).orElse(CALLERS);
      case FixedArray array -> handedOut(array.element());
      case Text text -> NOBODY;
      case Pointer pointer -> NOBODY;
      case Scalar number -> NOBODY;
      case Inline.Guid guid -> NOBODY;
      case Passing passing -> NOBODY;
      case Implied implied -> NOBODY;
    };
  }

  private static String passed(NativeType type) {
    return switch (type) {
      case Pointer.Interface object ->
          object.counted()
              ? "the caller's reference; whoever keeps the object calls AddRef"
              : CALLERS;
      case Pointer.Callback function -> "the function lives as long as the caller says";
      case Pointer.Handle handle -> NOBODY;
      case Pointer pointer -> CALLERS;
      case Text text -> CALLERS;
      case Inline inline -> CALLERS;
      case Converted converted -> passed(converted.inner());
      case Pointed pointed -> CALLERS;
      case FixedArray array -> CALLERS;
      case Passing.CountedText text -> CALLERS;
      case Passing.SizedSegment segment -> CALLERS;
      case Passing.StructList list -> CALLERS;
      case Passing.TextBuffer buffer -> "the memory " + CALLERS;
      case Passing passing -> NOBODY;
      case Scalar number -> NOBODY;
      case Implied implied -> NOBODY;
    };
  }
}
