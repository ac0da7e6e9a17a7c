package io.comwright.processor.type;

/** One value, as opposed to an array of them. */
public sealed interface Single extends Value
    permits Register, Scalar.StructSize, Text.Fixed, Pointer.Requested {}
