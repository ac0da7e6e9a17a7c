package io.comwright.processor.marshal;

import io.comwright.processor.type.NativeType;

/** Which marshaller serves which native type. */
public final class Marshallers {
  private Marshallers() {}

  public static Marshaller of(NativeType type) {
    return switch (type) {
      case NativeType.IntegerType integer -> new IntegerMarshaller(integer);
      case NativeType.FloatingType floating -> new FloatingMarshaller(floating);
      case NativeType.BooleanType truth -> new BooleanMarshaller(truth);
      case NativeType.EnumType constants -> new EnumMarshaller(constants);
      case NativeType.FlagsType flags -> new FlagsMarshaller(flags);
      case NativeType.IidType iid -> new IidMarshaller(iid);
      case NativeType.RequestedType requested -> new RequestedMarshaller();
      case NativeType.OutsType outs ->
          throw new IllegalArgumentException("each part has its own marshaller");
      case NativeType.SegmentType segment -> new SegmentMarshaller();
      case NativeType.AddressType address -> new AddressMarshaller();
      case NativeType.HandleType handle -> new HandleMarshaller();
      case NativeType.HResultType hresult -> new HResultMarshaller();
      case NativeType.StringType string -> new StringMarshaller(string.form());
      case NativeType.ReturnedStringType string -> new ReturnedStringMarshaller(string);
      case NativeType.ArrayType array -> new ArrayMarshaller(array);
      case NativeType.AllocatedArrayType array -> new AllocatedArrayMarshaller(array);
      case NativeType.ImpliedLengthType length -> new ImpliedLengthMarshaller(length);
      case NativeType.CountedStringType string -> new CountedStringMarshaller(string);
      case NativeType.SizedSegmentType segment -> new SizedSegmentMarshaller(segment);
      case NativeType.ImpliedCountType count -> new ImpliedCountMarshaller(count);
      case NativeType.LengthType length -> new LengthMarshaller(length);
      case NativeType.TextBufferType buffer -> new TextBufferMarshaller(buffer);
      case NativeType.VariantType variant -> new VariantMarshaller(variant);
      case NativeType.SafeArrayType array -> new SafeArrayMarshaller();
      case NativeType.GuidType guid -> new GuidMarshaller();
      case NativeType.InterfaceType pointer -> new InterfaceMarshaller(pointer);
      case NativeType.CallbackType function -> new CallbackMarshaller(function);
      case NativeType.StructType struct -> new StructMarshaller(struct);
      case NativeType.ViewType view -> new ViewMarshaller(view);
      case NativeType.ReturnedViewType view -> new ReturnedViewMarshaller(view);
      case NativeType.StructListType list -> new StructListMarshaller(list);
      case NativeType.ByValueType struct -> new ByValueMarshaller(struct);
      case NativeType.ByValueGuidType guid -> new ByValueGuidMarshaller();
      case NativeType.FixedArrayType array -> new FixedArrayMarshaller(array);
      case NativeType.FixedTextType text -> new FixedTextMarshaller(text);
      case NativeType.StructSizeType size -> new StructSizeMarshaller(size);
      case NativeType.ConvertedType converted -> new ConvertedMarshaller(converted);
      case NativeType.OutType out -> new OutMarshaller(out);
    };
  }
}
