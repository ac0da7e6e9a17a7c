package io.comwright.processor.header;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.model.ComInterface;
import io.comwright.processor.model.ComMethod;
import io.comwright.processor.model.ComResult;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointed;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import java.util.List;
import java.util.stream.Stream;

/** A type with a name of its own, of which a declaration makes use. */
sealed interface Mention {
  ClassName javaType();

  /** What it is called in C. */
  String name();

  /** A pointer to an interface. */
  record Object(ClassName javaType) implements Mention {
    @Override
    public String name() {
      return javaType.simpleName();
    }
  }

  /** A pointer to a struct, of which no more has to be known. */
  record Address(ClassName javaType, String name) implements Mention {}

  /** A struct that lies in another. */
  record Inside(ClassName javaType, String name) implements Mention {}

  /** A pointer to a function. */
  record Function(ClassName javaType) implements Mention {
    @Override
    public String name() {
      return javaType.simpleName();
    }
  }

  /**
   * An enum.
   *
   * @param number how it lies in memory
   */
  record Enum(ClassName javaType, Scalar.Integer number) implements Mention {
    @Override
    public String name() {
      return javaType.simpleName();
    }
  }

  /** What the methods of an interface, or functions, mention. */
  static List<Mention> of(ComInterface model) {
    return model.methods().stream().flatMap(Mention::of).toList();
  }

  private static Stream<Mention> of(ComMethod method) {
    Stream<NativeType> result =
        switch (method.result()) {
          case ComResult.Preserved preserved -> Stream.of(preserved.type());
          case ComResult.Struct struct -> Stream.of(struct.type());
          case ComResult.Checked checked -> Stream.empty();
          case ComResult.SuccessCode code -> Stream.empty();
          case ComResult.Truth truth -> Stream.empty();
          case ComResult.Retval retval -> Stream.empty();
          case ComResult.Outs outs -> Stream.empty();
          case ComResult.Filled filled -> Stream.empty();
          case ComResult.Nothing nothing -> Stream.empty();
        };
    return Stream.of(
            method.parameters().stream().map(parameter -> (NativeType) parameter.type()),
            method.result().outs().stream().map(out -> (NativeType) out.type()),
            result)
        .flatMap(types -> types)
        .flatMap(Mention::of)
        .map(Mention::byAddress);
  }

  /** What a declaration passes by value need not be known before it is called. */
  private static Mention byAddress(Mention mention) {
    return mention instanceof Inside struct
        ? new Address(struct.javaType(), struct.name())
        : mention;
  }

  static Stream<Mention> of(NativeType type) {
    return switch (type) {
      case Scalar.Enum constants -> Stream.of(new Enum(constants.javaType(), constants.number()));
      case Inline.Struct struct -> Stream.of(new Inside(struct.javaType(), struct.nativeName()));
      case Pointer.Interface object -> Stream.of(new Object(object.javaType()));
      case Pointer.ReturnedInterface object -> Stream.of(new Object(object.javaType()));
      case Pointer.Callback function -> Stream.of(new Function(function.javaType()));
      case Pointer.View view -> Stream.of(new Address(view.javaType(), view.nativeName()));
      case Pointer.ReturnedView returned -> of(returned.view());
      case FixedArray array -> of(array.element());
      case Converted converted -> of(converted.inner());
      case Pointed pointed -> of(pointed.element()).map(Mention::byAddress);
      case Passing.Out out -> of(out.pointee()).map(Mention::byAddress);
      case Passing.Array array -> of(array.element());
      case Passing.AllocatedArray array -> of(array.element());
      case Passing.ExchangedArray array -> of(array.element());
      case Passing.StructList list -> of(list.element());
      case Passing.ByValue value -> of(value.inline());
      case Passing.CountedText text -> Stream.empty();
      case Passing.SizedSegment segment -> Stream.empty();
      case Passing.TextBuffer buffer -> Stream.empty();
      case Passing.BufferSize size -> Stream.empty();
      case Passing.Length length -> Stream.empty();
      case Passing.Iid iid -> Stream.empty();
      case Scalar number -> Stream.empty();
      case Text text -> Stream.empty();
      case Inline.Guid guid -> Stream.empty();
      case Inline.Variant variant -> Stream.empty();
      case Pointer pointer -> Stream.empty();
      case Implied implied -> Stream.empty();
    };
  }

  static Stream<Mention> of(ViewForm form) {
    return switch (form) {
      case ViewForm.Plain plain -> of(plain.type());
      case ViewForm.Inner inner -> Stream.of(inside(inner.type()));
      case ViewForm.Inners inners -> Stream.of(inside(inners.type()));
      case ViewForm.Flexible array ->
          array.element() instanceof Pointer.View view
              ? Stream.of(inside(view))
              : of(array.element());
      case ViewForm.Counted array -> of(array.element()).map(Mention::byAddress);
      case ViewForm.Reference reference -> of(reference.target()).map(Mention::byAddress);
      case ViewForm.InterfacePointer object -> of(object.type());
      case ViewForm.TextPointer text -> Stream.empty();
    };
  }

  private static Mention inside(Pointer.View view) {
    return new Inside(view.javaType(), view.nativeName());
  }
}
