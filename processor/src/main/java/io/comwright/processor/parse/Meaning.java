package io.comwright.processor.parse;

import io.comwright.processor.model.ViewForm;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.NativeType;
import io.comwright.processor.type.NativeType.AllocatedArrayType;
import io.comwright.processor.type.NativeType.ArrayType;
import io.comwright.processor.type.NativeType.ConvertedType;
import io.comwright.processor.type.NativeType.FixedArrayType;
import io.comwright.processor.type.NativeType.OutType;
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
      case METHOD -> ViewParser.isView(annotated.getEnclosingElement()) ? "field" : "result";
      case RECORD_COMPONENT -> "component";
      default -> "parameter";
    };
  }

  private static Stream<String> of(NativeType type) {
    return switch (type) {
      case NativeType.IntegerType integer -> Stream.of(Annotations.UNSIGNED);
      case NativeType.AddressType address -> Stream.of(Annotations.POINTER);
      case NativeType.BooleanType truth -> ValueParser.forms();
      case NativeType.StringType text -> TextParser.forms();
      case NativeType.ReturnedStringType text ->
          Stream.concat(TextParser.forms(), TextParser.owners());
      // What @LengthIs may stand on has a problem of its own.
      case NativeType.CountedStringType text ->
          Stream.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);
      case NativeType.SizedSegmentType segment ->
          Stream.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);
      case NativeType.TextBufferType buffer -> Stream.of(Annotations.TEXT_BUFFER);
      case ArrayType array ->
          and(
              array.element(),
              Annotations.SIZE_IS,
              Annotations.LENGTH_IS,
              Annotations.OUT,
              Annotations.IN_OUT);
      case AllocatedArrayType array ->
          Stream.concat(
              TextParser.owners(),
              and(array.element(), Annotations.SIZE_IS, Annotations.LENGTH_IS, Annotations.OUT));
      case OutType out -> and(out.pointee(), Annotations.OUT, Annotations.IN_OUT);
      case ConvertedType converted -> and(converted.inner(), Annotations.MARSHAL_WITH);
      case FixedArrayType array -> and(array.element(), Annotations.FIXED_SIZE);
      case NativeType.FixedTextType text ->
          Stream.concat(TextParser.forms(), Stream.of(Annotations.FIXED_SIZE));
      case NativeType.StructSizeType size ->
          Stream.of(Annotations.STRUCT_SIZE, Annotations.UNSIGNED);
      case NativeType.ByValueType struct -> Stream.of(Annotations.BY_VALUE);
      case NativeType.ByValueGuidType guid -> Stream.of(Annotations.BY_VALUE);
      case NativeType.VariantType variant ->
          variant.byValue() ? Stream.of(Annotations.BY_VALUE) : Stream.empty();
      case NativeType.RequestedType requested -> Stream.of(Annotations.IID_IS);
      case NativeType.ReturnedViewType view -> TextParser.owners();
      case NativeType.StructListType list -> Stream.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);
      default -> Stream.empty();
    };
  }

  private static Stream<String> of(ViewForm field) {
    return switch (field) {
      case ViewForm.Value value -> of(value.type());
      case ViewForm.Text text -> of(text.type());
      case ViewForm.Reference reference -> Stream.of(Annotations.POINTER);
      case ViewForm.Inners structs -> Stream.of(Annotations.FIXED_SIZE);
      case ViewForm.Counted array -> and(array.element(), Annotations.SIZE_IS);
      case ViewForm.Flexible array -> and(array.element(), Annotations.FLEXIBLE_ARRAY);
      default -> Stream.empty();
    };
  }

  private static Stream<String> and(NativeType value, String... more) {
    return Stream.concat(of(value), Stream.of(more));
  }
}
