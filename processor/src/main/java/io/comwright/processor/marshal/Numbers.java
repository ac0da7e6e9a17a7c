package io.comwright.processor.marshal;

import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;

/** Numbers of elements: integers, and what is as wide as a pointer. */
final class Numbers {
  private Numbers() {}

  static ValueMarshaller marshaller(Register type) {
    return type instanceof Pointer.Address address
        ? new AddressMarshaller(address)
        : new IntegerMarshaller((Scalar.Integer) type);
  }
}
