package io.comwright.processor.write;

import com.squareup.javapoet.CodeBlock;
import io.comwright.processor.marshal.CallbackMarshaller;
import io.comwright.processor.marshal.FixedArrayField;
import io.comwright.processor.marshal.Locals;
import io.comwright.processor.marshal.Marshallers;
import io.comwright.processor.marshal.StoredMarshaller;
import io.comwright.processor.marshal.ValueMarshaller;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Single;
import io.comwright.processor.type.Value;
import java.util.List;

/**
 * Writes how a value in a struct is read and written.
 *
 * <p>Numbers, and what is a number natively, go directly from and to memory. Any other value is
 * copied into a frame first, where its marshaller converts it: the memory of a struct can end at
 * any time, that of a frame cannot.
 */
final class ViewValueWriter {
  private static final CodeBlock CELL = CodeBlock.of("cell");

  private final ViewPlace place;

  ViewValueWriter(ViewPlace place) {
    this.place = place;
  }

  CodeBlock get(Value type) {
    return switch (type) {
      case Scalar.StructSize size -> number(size.number());
      case Register word when isWord(word) -> number(word);
      case Value other -> copied(other);
    };
  }

  CodeBlock put(Value type) {
    CodeBlock value = CodeBlock.of("value");
    return switch (type) {
      case Scalar.StructSize size -> place.put(place.field(), size.number(), value);
      case Scalar.Integer integer -> place.put(place.field(), integer, value);
      case Pointer.Callback function ->
          place.put(
              place.field(),
              function,
              new CallbackMarshaller(function).lasting(value, place.site()));
      case Register word when isWord(word) ->
          place.put(place.field(), word, Marshallers.value(word).toNative(value, place.site()));
      case Value other -> paste(other);
    };
  }

  // return ViewMemory.getInt(this, OFFSET_field, "Foo.field");
  private CodeBlock number(Register type) {
    ValueMarshaller marshaller = Marshallers.value(type);
    if (!place.field().nullable()) {
      return ViewPlace.result(marshaller.fromStored(place.get(place.field(), type), place.site()));
    }
    return CodeBlock.builder()
        .addStatement("long stored = $L", place.get(place.field(), type))
        .add(ViewPlace.result(marshaller.fromStored(CodeBlock.of("stored"), place.site())))
        .build();
  }

  /** Whether it is one number in memory. */
  private static boolean isWord(Register type) {
    return type instanceof Scalar || type instanceof Pointer;
  }

  // try (Frame frame = Frame.enter()) {
  //   long cell = frame.copy(ViewFields.place(this, OFFSET_field, 16, "Foo.field"));
  //   return Memory.getGuid(cell);
  // }
  private CodeBlock copied(Value type) {
    CodeBlock.Builder code = ViewPlace.begin();
    code.addStatement("long cell = frame.copy($L)", place.place(ViewPlace.size(type)));
    code.add(convert(type));
    return ViewPlace.end(code);
  }

  /** From the cell to a Java value, which is returned. */
  CodeBlock convert(Value type) {
    return switch (type) {
      case Single single -> {
        StoredMarshaller marshaller = Marshallers.stored(single);
        yield ViewPlace.result(marshaller.fromStored(marshaller.load(CELL), place.copySite()));
      }
      case FixedArray array -> {
        Locals locals = new Locals(List.of("frame", "cell", "values"));
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock values =
            new FixedArrayField(array).read(code, "values", CELL, place.site(), locals, false);
        yield code.add(ViewPlace.result(values)).build();
      }
      case Pointed pointed -> throw new AssertionError("a view shows what it points to");
    };
  }

  // try (Frame frame = Frame.enter()) {
  //   long cell = frame.cell(16);
  //   Memory.putGuid(cell, Arguments.nonNull(value, "Foo.field", "the value"));
  //   ViewFields.paste(cell, ViewFields.place(this, OFFSET_field, 16, "Foo.field"));
  // }
  private CodeBlock paste(Value type) {
    CodeBlock.Builder code = ViewPlace.begin();
    code.addStatement("long cell = frame.cell($L)", ViewPlace.size(type));
    code.add(store(type));
    code.addStatement(
        "$T.paste(cell,$W$L)", RuntimeTypes.VIEW_FIELDS, place.place(ViewPlace.size(type)));
    return ViewPlace.end(code);
  }

  /** From the parameter of a setter to the cell. */
  CodeBlock store(Value type) {
    Locals locals = new Locals(List.of("frame", "cell", "value", "values"));
    CodeBlock.Builder code = CodeBlock.builder();
    Marshallers.field(type)
        .write(code, "values", CodeBlock.of("value"), CELL, place.copySite(), locals, false);
    return code.build();
  }
}
