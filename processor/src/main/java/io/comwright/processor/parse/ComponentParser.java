package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.FixedArray;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.Stored;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.Value;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises what lies in a struct for a component of its record. */
public final class ComponentParser {
  /** More would be a mistake, and sums of it stay far from overflow. */
  private static final int LARGEST_ARRAY = 1 << 20;

  private final TypeParser types;

  ComponentParser(TypeParser types) {
    this.types = types;
  }

  Optional<Stored> parse(RecordComponentElement component, Problems problems) {
    Optional<Stored> type =
        Kinds.isPointer(component, component.asType())
            ? types
                .outs()
                .parsePointer(component, component.asType(), problems)
                .filter(pointer -> checkPlain(component, pointer, problems))
                .map(Function.<Stored>identity())
            : parseFixedOrPlain(component.asType(), component, problems).map(Function.identity());
    type.ifPresent(
        known ->
            TypeParser.checkNullable(
                component, component.asType(), known.nullableInMemory(), problems));
    return type;
  }

  /** What lies in a struct for a component of a record, or for a method of an interface. */
  Optional<Value> parseFixedOrPlain(TypeMirror type, Element component, Problems problems) {
    return parseFixed(type, component, problems).flatMap(t -> sized(component, t, problems));
  }

  private Optional<Value> parseFixed(TypeMirror type, Element component, Problems problems) {
    Optional<AnnotationMirror> fixed = Annotations.find(component, Annotations.FIXED_SIZE);
    if (fixed.isEmpty()) {
      return type.getKind() == TypeKind.ARRAY
          ? without(component, problems)
          : parseOne(type, component, problems).map(Function.identity());
    }
    Optional<Integer> length = Annotations.integer(fixed.get(), "value");
    if (length.isEmpty()) {
      // The compiler has said what is wrong with the constant.
      return Optional.empty();
    }
    if (length.get() < 1) {
      return tooLong(
          component, fixed.get(), "An array in a struct has at least 1 element", problems);
    }
    if (Kinds.isNamed(type, RuntimeTypes.STRING)) {
      return 2L * length.get() <= LARGEST_ARRAY
          ? text(component, length.get(), problems)
          : tooLong(component, fixed.get(), "The text takes more than 1 MB", problems);
    }
    if (!(type instanceof ArrayType array)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(component, fixed.get()),
          "@FixedSize stands on a component that is no array and no String.",
          "Remove it.");
      return Optional.empty();
    }
    if (array.getComponentType().getKind() == TypeKind.ARRAY) {
      problems.add(
          ProblemId.STRUCT_COMPONENT_TYPE,
          component,
          "An array in a struct has one dimension.",
          "Write one array that holds all rows, one after the other.");
      return Optional.empty();
    }
    Optional<Register> element = parseOne(array.getComponentType(), component, problems);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    if ((long) element.get().size() * length.get() > LARGEST_ARRAY) {
      return tooLong(component, fixed.get(), "The array takes more than 1 MB", problems);
    }
    boolean nullable = Annotations.findNullable(array.getComponentType()).isPresent();
    if (nullable && !element.get().nullableInMemory()) {
      problems.add(
          ProblemId.NULLABLE_PRIMITIVE,
          component,
          "@Nullable stands on elements that cannot be NULL natively.",
          "Remove it.");
      return Optional.empty();
    }
    return Optional.of(new FixedArray(element.get(), nullable, length.get()));
  }

  private static Optional<Value> text(Element component, int length, Problems problems) {
    Optional<Text.Passed> text = TextParser.passed(component, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get().form()) {
      case UTF16, UTF8, ANSI -> Optional.of(new Text.Fixed(text.get().form(), length));
      case WIDE, BSTR -> {
        problems.add(
            ProblemId.FIXED_SIZE,
            component,
            "A text that lies in a struct is UTF-16, UTF-8 or ANSI.",
            "Remove @WideChar or @Bstr, or write @Utf8 or @Ansi.");
        yield Optional.empty();
      }
    };
  }

  private static Optional<Value> without(Element component, Problems problems) {
    problems.add(
        ProblemId.STRUCT_COMPONENT_TYPE,
        component,
        "An array in a struct does not say its length.",
        "Write @FixedSize(n) if it lies in the struct itself, or MemorySegment for a pointer to"
            + " it.");
    return Optional.empty();
  }

  private static Optional<Value> tooLong(
      Element component, AnnotationMirror fixed, String wrong, Problems problems) {
    problems.add(
        ProblemId.FIXED_SIZE,
        Where.at(component, fixed, "value"),
        wrong + ".",
        "Write the length that the C declaration gives.");
    return Optional.empty();
  }

  /** The type of a component, or of the elements of its array. */
  private Optional<Register> parseOne(TypeMirror type, Element component, Problems problems) {
    if (Kinds.isView(type) && ConversionParser.find(type, component).isEmpty()) {
      problems.add(
          ProblemId.STRUCT_COMPONENT_TYPE,
          component,
          "%s is viewed where it lies, which a copy cannot hold."
              .formatted(((DeclaredType) type).asElement().getSimpleName()),
          "Write a record with @ComStruct if it lies in the struct, or MemorySegment for a pointer"
              + " to it.");
      return Optional.empty();
    }
    if (type instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement struct
        && Annotations.has(struct, Annotations.COM_STRUCT)
        && types.structs().isParsing(struct)) {
      problems.add(
          ProblemId.STRUCT_RECURSIVE,
          component,
          "%s lies inside itself.".formatted(struct.getSimpleName()),
          "Write MemorySegment if the field is a pointer.");
      return Optional.empty();
    }
    Optional<Register> parsed =
        types.parse(type, component, false, ProblemId.STRUCT_COMPONENT_TYPE, problems);
    if (parsed.isPresent()
        && parsed.get().plain() instanceof Inline.Struct struct
        && struct.hasOuts()) {
      problems.add(
          ProblemId.STRUCT_COMPONENT_TYPE,
          component,
          "%s has out pointers, which a struct inside a struct cannot have."
              .formatted(struct.javaType().simpleName()),
          "Write MemorySegment for these pointers, or the components of the inner struct in its"
              + " place.");
      return Optional.empty();
    }
    return parsed;
  }

  private static Optional<Value> sized(Element component, Value type, Problems problems) {
    Optional<AnnotationMirror> size = Annotations.find(component, Annotations.STRUCT_SIZE);
    if (size.isEmpty()) {
      return Optional.of(type);
    }
    if (type instanceof Scalar.Integer integer
        && (integer.size() == 2 || integer.size() == 4)
        && integer != Scalar.Integer.WCHAR) {
      return Optional.of(new Scalar.StructSize(integer));
    }
    problems.add(
        ProblemId.STRUCT_SIZE_FIELD,
        Where.at(component, size.get()),
        "The size of a struct is an int or a short.",
        "Write @StructSize int, or remove it.");
    return Optional.empty();
  }

  /** What a callee hands out through a struct has no owner but the struct. */
  private static boolean checkPlain(Element component, Passing.Out type, Problems problems) {
    if (type.inOut()) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(component, Annotations.find(component, Annotations.IN_OUT).orElseThrow()),
          "@InOut stands on a component of a struct.",
          "Write @Out, or MemorySegment for the bare pointer.");
    } else if (type.pointee().owned() || type.pointee().plain() instanceof Inline.Struct) {
      problems.add(
          ProblemId.OUT_VALUE,
          component,
          "%s cannot be handed out through a struct.".formatted(type.pointee().storedSpelling()),
          "Write MemorySegment for the bare pointer.");
    } else {
      return true;
    }
    return false;
  }
}
