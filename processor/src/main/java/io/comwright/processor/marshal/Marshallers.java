package io.comwright.processor.marshal;

import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.Value;

/** Which marshaller serves which native type. */
public final class Marshallers {
  private Marshallers() {}

  /** Of a parameter. */
  public static ParameterMarshaller of(Argument type) {
    return switch (type) {
      case Register value -> value(value);
      case Passing.Array array -> new ArrayMarshaller(array);
      case Passing.AllocatedArray array -> new AllocatedArrayMarshaller(array);
      case Passing.ExchangedArray array -> new ExchangedArrayMarshaller(array);
      case Passing.CountedText text -> new CountedTextMarshaller();
      case Passing.SizedSegment segment -> new SizedSegmentMarshaller();
      case Passing.StructList list -> new StructListMarshaller(list);
      case Passing.TextBuffer buffer -> new TextBufferMarshaller(buffer);
      case Passing.BufferSize size -> new BufferSizeMarshaller(size);
      case Passing.Length length -> new LengthMarshaller(length);
      case Passing.Out out -> new OutMarshaller(out);
      case Passing.Iid iid -> new IidMarshaller(iid);
      case Passing.ByValue value -> new ByValueMarshaller(value);
      case Implied.Count count -> new ImpliedCountMarshaller(Marshallers::of);
      case Implied.Length length -> new ImpliedLengthMarshaller();
    };
  }

  /** Of a value, wherever it stands. */
  public static ValueMarshaller value(Register type) {
    return switch (type) {
      case Scalar.Integer integer -> new IntegerMarshaller(integer);
      case Scalar.Floating floating -> new FloatingMarshaller(floating);
      case Scalar.Boolean truth -> new BooleanMarshaller(truth);
      case Scalar.Enum constants -> new EnumMarshaller(constants);
      case Scalar.Flags flags -> new FlagsMarshaller(flags);
      case Scalar.HResult hresult -> new HResultMarshaller(hresult);
      case Text.Passed text -> new PassedTextMarshaller(text);
      case Text.Returned text -> new ReturnedTextMarshaller(text);
      case Inline.Guid guid -> new GuidMarshaller(guid);
      case Inline.Struct struct -> new StructMarshaller(struct);
      case Inline.Variant variant -> new VariantMarshaller(variant, false);
      case Pointer.Segment segment -> new SegmentMarshaller(segment);
      case Pointer.Address address -> new AddressMarshaller(address);
      case Pointer.Handle handle -> new HandleMarshaller(handle);
      case Pointer.Interface pointer -> new InterfaceMarshaller(pointer);
      case Pointer.ReturnedInterface pointer -> new ReturnedInterfaceMarshaller(pointer);
      case Pointer.Callback function -> new CallbackMarshaller(function);
      case Pointer.View view -> new ViewMarshaller(view);
      case Pointer.ReturnedView view -> new ReturnedViewMarshaller(view);
      case Pointer.SafeArray array -> new SafeArrayMarshaller(array);
      case Converted converted -> new ConvertedMarshaller(converted, value(converted.inner()));
    };
  }

  /** Of a value in memory. */
  public static StoredMarshaller stored(Single type) {
    return switch (type) {
      case Register value -> value(value);
      case Scalar.StructSize size -> new StructSizeMarshaller(size);
      case Text.Fixed text -> new FixedTextMarshaller(text);
      case Pointer.Requested requested -> new RequestedMarshaller(requested);
    };
  }

  /** Of a field of a struct. */
  public static FieldMarshaller field(Value type) {
    return switch (type) {
      case Single single -> new SingleField(stored(single));
      case FixedArray array -> new FixedArrayField(array);
      case Pointed pointed -> new PointedField(pointed);
    };
  }
}
