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
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Recognises what lies in a struct for a component of its record. */
final class ComponentParser {
  private final ValueTypes values;
  private final OutParser outs;
  private final PointedParser pointed;

  ComponentParser(ValueTypes values, OutParser outs) {
    this.values = values;
    this.outs = outs;
    this.pointed = new PointedParser(values);
  }

  Optional<Stored> parse(RecordComponentElement component, Problems problems) {
    Optional<Reading<Stored>> reading =
        Kinds.isPointer(component, component.asType())
            ? pointer(component, problems).map(known -> known.map(pointer -> pointer))
            : PointedParser.isPointed(component)
                ? pointed.parse(component, problems).map(known -> known.map(pointer -> pointer))
                : parseInline(component.asType(), component, problems)
                    .map(known -> known.map(value -> value));
    reading.ifPresent(
        known ->
            Nullability.check(
                component, component.asType(), known.type().nullableInMemory(), problems));
    return Meaning.settle(component, reading, problems);
  }

  /** What a callee hands out through a struct has no owner but the struct. */
  private Optional<Reading<Passing.Out>> pointer(
      RecordComponentElement component, Problems problems) {
    if (OnFailure.refuse(component, problems)) {
      return Optional.empty();
    }
    Optional<Reading<Passing.Out>> out = outs.parse(component, component.asType(), problems);
    if (out.isEmpty()) {
      return out;
    }
    Passing.Out type = out.get().type();
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
      return out;
    }
    return Optional.empty();
  }

  /** What lies in a struct for a component of a record, or for a method of an interface. */
  Optional<Reading<Value>> parseInline(TypeMirror type, Element component, Problems problems) {
    return value(type, component, problems)
        .flatMap(reading -> ownSize(component, reading, problems));
  }

  private Optional<Reading<Value>> value(TypeMirror type, Element component, Problems problems) {
    if (Annotations.has(component, Annotations.FIXED_SIZE)) {
      return fixed(type, component, problems);
    } else if (type.getKind() == TypeKind.ARRAY && !MarshalWith.isOn(component)) {
      problems.add(
          ProblemId.STRUCT_COMPONENT_TYPE,
          component,
          "An array in a struct does not say its length.",
          "Write @FixedSize(n) if it lies in the struct itself, @SizeIs(\"count\") for a pointer to"
              + " it, with the field that holds its length.");
      return Optional.empty();
    }
    return one(type, component, problems).map(reading -> reading.map(register -> register));
  }

  private Optional<Reading<Value>> fixed(TypeMirror type, Element component, Problems problems) {
    Optional<Integer> length = FixedSizes.length(component, problems);
    if (length.isEmpty()) {
      return Optional.empty();
    }
    Optional<Reading<Value>> fixed;
    if (Kinds.isNamed(type, RuntimeTypes.STRING)) {
      fixed = text(component, length.get(), problems);
    } else if (type instanceof ArrayType array) {
      fixed = array(array.getComponentType(), length.get(), component, problems);
    } else {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(component, Annotations.find(component, Annotations.FIXED_SIZE).orElseThrow()),
          "@FixedSize stands on a component that is no array and no String.",
          "Remove it.");
      return Optional.empty();
    }
    return fixed.map(reading -> reading.and(Annotations.FIXED_SIZE));
  }

  private static Optional<Reading<Value>> text(Element component, int length, Problems problems) {
    if (!FixedSizes.check(component, "text", 2L * length, problems)) {
      return Optional.empty();
    }
    Optional<Text.Passed> text = TextRule.passed(component, problems);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.get().form()) {
      case UTF16, UTF8, ANSI ->
          Optional.of(
              Reading.<Value>of(new Text.Fixed(text.get().form(), length)).and(TextForms.NAMES));
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

  private Optional<Reading<Value>> array(
      TypeMirror type, int length, Element component, Problems problems) {
    if (type.getKind() == TypeKind.ARRAY) {
      problems.add(
          ProblemId.STRUCT_COMPONENT_TYPE,
          component,
          "An array in a struct has one dimension.",
          "Write one array that holds all rows, one after the other.");
      return Optional.empty();
    }
    Optional<Reading<Register>> element = one(type, component, problems);
    boolean nullable = Nullability.isNullable(type);
    if (element.isEmpty()
        || !FixedSizes.check(
            component, "array", (long) element.get().type().size() * length, problems)
        || !Nullability.checkElements(component, nullable, element.get().type(), problems)) {
      return Optional.empty();
    }
    Optional<String> wrong = JavaArrays.wrongElement(element.get().type());
    if (wrong.isPresent()) {
      problems.add(
          ProblemId.STRUCT_COMPONENT_TYPE,
          component,
          wrong.get(),
          "Write @FixedSize(n) byte[] for its bytes.");
      return Optional.empty();
    }
    return element.map(reading -> reading.map(each -> new FixedArray(each, nullable, length)));
  }

  /** The type of a component, or of the elements of its array. */
  private Optional<Reading<Register>> one(TypeMirror type, Element component, Problems problems) {
    Optional<Reading<Register>> reading =
        values.read(new Mention(type, component, Place.COMPONENT), problems);
    if (reading.isPresent()
        && reading.get().type().plain() instanceof Inline.Struct struct
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
    return reading;
  }

  /** {@code @StructSize}: a field that holds the size of the struct. */
  private static Optional<Reading<Value>> ownSize(
      Element component, Reading<Value> reading, Problems problems) {
    Optional<AnnotationMirror> size = Annotations.find(component, Annotations.STRUCT_SIZE);
    if (size.isEmpty()) {
      return Optional.of(reading);
    }
    if (reading.type() instanceof Scalar.Integer integer
        && (integer.size() == 2 || integer.size() == 4)
        && integer.counts()) {
      return Optional.of(
          reading.<Value>map(value -> new Scalar.StructSize(integer)).and(Annotations.STRUCT_SIZE));
    }
    problems.add(
        ProblemId.STRUCT_SIZE_FIELD,
        Where.at(component, size.get()),
        "The size of a struct is an int or a short.",
        "Write @StructSize int, or remove it.");
    return Optional.empty();
  }
}
