package io.comwright.processor.parse;

import io.comwright.processor.model.ViewForm;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Converted;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Implied;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Text;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * Which annotations say something about a value of a type. The others would be ignored, and are
 * problems.
 */
public final class Meaning {
  private Meaning() {}

  /**
   * Reports what says nothing about the value of a parameter, a result or a component.
   *
   * @return whether everything says something
   */
  static boolean check(Element annotated, NativeType type, Problems problems) {
    return check(annotated, of(type), problems);
  }

  /** The same for what a method gives back. */
  static boolean check(Element method, ResultDeclaration result, Problems problems) {
    return check(method, of(result), problems);
  }

  /** The same for a field that is viewed in place. */
  static boolean check(Element annotated, ViewForm field, Problems problems) {
    return check(annotated, of(field), problems);
  }

  private static boolean check(Element annotated, Stream<String> meanings, Problems problems) {
    Set<String> meant = meanings.collect(Collectors.toSet());
    List<String> idle =
        Annotations.OF_VALUES.stream()
            .filter(name -> !meant.contains(name) && Annotations.has(annotated, name))
            .filter(name -> Placement.isRight(annotated, name))
            .toList();
    for (String name : idle) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(annotated, Annotations.find(annotated, name).orElseThrow()),
          "%s says nothing about this %s.".formatted(Annotations.written(name), kind(annotated)),
          "Remove it.");
    }
    return idle.isEmpty();
  }

  private static String kind(Element annotated) {
    return switch (annotated.getKind()) {
      case METHOD -> Kinds.isView(annotated.getEnclosingElement()) ? "field" : "result";
      case RECORD_COMPONENT -> "component";
      default -> "parameter";
    };
  }

  private static Stream<String> of(ResultDeclaration result) {
    return switch (result) {
      case ResultDeclaration.One one -> of(one.type());
      case ResultDeclaration.Buffer buffer -> of(buffer.type());
      case ResultDeclaration.Allocated array -> of(array.type());
      case ResultDeclaration.Several several -> Stream.empty();
    };
  }

  private static Stream<String> of(NativeType type) {
    return switch (type) {
      case Scalar scalar -> of(scalar);
      case Text text -> of(text);
      case Pointer pointer -> of(pointer);
      case Inline inline -> Stream.empty();
      case Converted converted -> and(converted.inner(), Annotations.MARSHAL_WITH);
      case FixedArray array -> and(array.element(), Annotations.FIXED_SIZE);
      case Passing passing -> of(passing);
      case Implied implied -> Stream.empty();
    };
  }

  private static Stream<String> of(Scalar type) {
    return switch (type) {
      case Scalar.Integer integer -> Stream.of(Annotations.UNSIGNED);
      case Scalar.Boolean truth -> ValueParser.forms();
      case Scalar.StructSize size -> Stream.of(Annotations.STRUCT_SIZE, Annotations.UNSIGNED);
      case Scalar.Floating floating -> Stream.empty();
      case Scalar.Enum constants -> Stream.empty();
      case Scalar.Flags flags -> Stream.empty();
      case Scalar.HResult code -> Stream.empty();
    };
  }

  private static Stream<String> of(Text type) {
    return switch (type) {
      case Text.Passed text -> TextParser.forms();
      case Text.Returned text -> Stream.concat(TextParser.forms(), TextParser.owners());
      case Text.Fixed text -> Stream.concat(TextParser.forms(), Stream.of(Annotations.FIXED_SIZE));
    };
  }

  private static Stream<String> of(Pointer type) {
    return switch (type) {
      case Pointer.Address address -> Stream.of(Annotations.POINTER);
      case Pointer.Requested requested -> Stream.of(Annotations.IID_IS);
      case Pointer.ReturnedView view -> TextParser.owners();
      case Pointer.Segment segment -> Stream.empty();
      case Pointer.Handle handle -> Stream.empty();
      case Pointer.Interface pointer -> Stream.empty();
      case Pointer.Callback function -> Stream.empty();
      case Pointer.View view -> Stream.empty();
      case Pointer.SafeArray array -> Stream.empty();
    };
  }

  /** What {@code @LengthIs} may stand on has a problem of its own. */
  private static Stream<String> of(Passing type) {
    return switch (type) {
      case Passing.Array array ->
          and(
              array.element(),
              Annotations.SIZE_IS,
              Annotations.LENGTH_IS,
              Annotations.OUT,
              Annotations.IN_OUT);
      case Passing.AllocatedArray array ->
          Stream.concat(
              TextParser.owners(),
              and(array.element(), Annotations.SIZE_IS, Annotations.LENGTH_IS, Annotations.OUT));
      case Passing.CountedText text -> Stream.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);
      case Passing.SizedSegment segment -> Stream.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);
      case Passing.StructList list -> Stream.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);
      case Passing.TextBuffer buffer -> Stream.of(Annotations.TEXT_BUFFER);
      case Passing.Out out -> and(out.pointee(), Annotations.OUT, Annotations.IN_OUT);
      case Passing.ByValue value ->
          Stream.concat(
              value.conversion().stream().map(conversion -> Annotations.MARSHAL_WITH),
              Stream.of(Annotations.BY_VALUE));
      case Passing.Length length -> Stream.empty();
      case Passing.Iid iid -> Stream.empty();
    };
  }

  private static Stream<String> of(ViewForm field) {
    return switch (field) {
      case ViewForm.Plain value -> of(value.type());
      case ViewForm.TextPointer text -> of(text.type());
      case ViewForm.Reference reference -> Stream.of(Annotations.POINTER);
      case ViewForm.Inners structs -> Stream.of(Annotations.FIXED_SIZE);
      case ViewForm.Counted array -> and(array.element(), Annotations.SIZE_IS);
      case ViewForm.Flexible array -> and(array.element(), Annotations.FLEXIBLE_ARRAY);
      case ViewForm.Inner inner -> Stream.empty();
      case ViewForm.InterfacePointer object -> Stream.empty();
    };
  }

  private static Stream<String> and(NativeType value, String... more) {
    return Stream.concat(of(value), Stream.of(more));
  }
}
