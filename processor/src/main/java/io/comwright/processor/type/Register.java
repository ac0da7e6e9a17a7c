package io.comwright.processor.type;

/**
 * A value that a register holds, itself or its address: an argument, or the native result of a
 * method. The other values lie in memory only.
 */
public sealed interface Register extends Single, Argument
    permits Scalar.Integer,
        Scalar.Floating,
        Scalar.Boolean,
        Scalar.Enum,
        Scalar.Flags,
        Scalar.HResult,
        Pointer.Handle,
        Pointer.Address,
        Pointer.Segment,
        Text.Passed,
        Text.Returned,
        Inline,
        Pointer.Interface,
        Pointer.ReturnedInterface,
        Pointer.Callback,
        Pointer.View,
        Pointer.ReturnedView,
        Pointer.SafeArray,
        Converted {
  /** Whether it can be a number of elements. */
  default boolean counts() {
    return false;
  }

  /** Whether all there is to know of it is the value, so that a marshaller can convert to it. */
  default boolean convertible() {
    return true;
  }
}
