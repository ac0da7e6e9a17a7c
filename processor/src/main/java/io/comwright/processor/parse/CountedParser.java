package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Direction;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import io.comwright.processor.type.Value;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/** Recognises what a caller passes with its size beside it: arrays, texts, memory. */
final class CountedParser {
  private static final List<String> SIZES = List.of(Annotations.SIZE_IS, Annotations.LENGTH_IS);

  private final ValueTypes values;

  CountedParser(ValueTypes values) {
    this.values = values;
  }

  /** What {@code @LengthIs} may stand on has a problem of its own. */
  Optional<Reading<Argument>> parse(VariableElement parameter, Problems problems) {
    TypeMirror type = parameter.asType();
    Optional<? extends Reading<? extends Argument>> reading;
    if (Kinds.isNamed(type, RuntimeTypes.STRING)) {
      reading = text(parameter, problems).map(Reading::of);
    } else if (Kinds.isNamed(type, RuntimeTypes.MEMORY_SEGMENT)) {
      reading =
          values
              .read(new Mention(type, parameter, Place.PARAMETER), problems)
              .map(segment -> Reading.of(new Passing.SizedSegment()));
    } else if (Kinds.isNamed(type, RuntimeTypes.STRUCT_LIST)) {
      Optional<TypeElement> element =
          Views.listElement(type, parameter, ProblemId.ARRAY_ELEMENT, problems);
      reading = element.map(view -> Reading.of(new Passing.StructList(Views.typeOf(view))));
    } else if (type instanceof ArrayType array) {
      reading = array(parameter, array.getComponentType(), problems);
    } else {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(parameter, Sizes.annotation(parameter)),
          "%s stands on a type that has no length.".formatted(Sizes.written(parameter)),
          "Write it on an array, a String or a MemorySegment.");
      return Optional.empty();
    }
    return reading.map(known -> known.<Argument>map(argument -> argument).and(SIZES));
  }

  /** An array that has always the same length. */
  Optional<Reading<Argument>> parseFixed(VariableElement parameter, Problems problems) {
    TypeMirror type = parameter.asType();
    AnnotationMirror fixed = Annotations.find(parameter, Annotations.FIXED_SIZE).orElseThrow();
    if (Annotations.has(parameter, Annotations.SIZE_IS)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(parameter, fixed),
          "@FixedSize and @SizeIs contradict each other.",
          "Write @FixedSize(n) for an array that has always n elements, @SizeIs for one whose count"
              + " is passed.");
      return Optional.empty();
    }
    if (!Kinds.isArray(type) && !Kinds.isNamed(type, RuntimeTypes.MEMORY_SEGMENT)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(parameter, fixed),
          "@FixedSize stands on a parameter that is no array, StructList or MemorySegment.",
          Kinds.isNamed(type, RuntimeTypes.STRING)
              ? "Write @FixedSize(n) char[], or @Utf8 and its kin for a text that ends with a zero."
              : "Remove it.");
      return Optional.empty();
    }
    Optional<Integer> length = FixedSizes.length(parameter, problems);
    Optional<Reading<Argument>> reading =
        length.isEmpty() ? Optional.empty() : parse(parameter, problems);
    return reading.isPresent()
            && reading.get().type() instanceof Passing.Array array
            && !FixedSizes.check(
                parameter, "array", (long) length.get() * array.element().size(), problems)
        ? Optional.empty()
        : reading.map(known -> known.and(Annotations.FIXED_SIZE));
  }

  /** A count in units says nothing about the characters of other encodings. */
  private static Optional<Passing.CountedText> text(VariableElement parameter, Problems problems) {
    Optional<Text.Passed> text = TextRule.passed(parameter, problems);
    if (text.isEmpty() || text.get().form() == TextForm.UTF16) {
      return text.map(passed -> new Passing.CountedText());
    }
    boolean bstr = text.get().form() == TextForm.BSTR;
    problems.add(
        ProblemId.SIZE_IS,
        Where.at(parameter, Sizes.annotation(parameter)),
        bstr ? "A BSTR has its length before it." : "Only UTF-16 text is counted.",
        bstr ? "Remove @SizeIs." : "Write @SizeIs byte[], and convert the text with its charset.");
    return Optional.empty();
  }

  private Optional<Reading<Passing.Array>> array(
      VariableElement parameter, TypeMirror component, Problems problems) {
    Direction direction = directionOf(parameter);
    Place place = direction == Direction.IN ? Place.ELEMENT : Place.FILLED_ELEMENT;
    Optional<Reading<Register>> element =
        values.read(new Mention(component, parameter, place), problems);
    boolean nullable = Nullability.isNullable(component);
    if (element.isEmpty()
        || !check(parameter, element.get().type(), nullable, direction, problems)) {
      return Optional.empty();
    }
    return Optional.of(
        element
            .get()
            .map(known -> new Passing.Array(known, nullable, direction))
            .and(Annotations.OUT, Annotations.IN_OUT));
  }

  private static Direction directionOf(VariableElement parameter) {
    if (Annotations.has(parameter, Annotations.IN_OUT)) {
      return Direction.IN_OUT;
    }
    return Annotations.has(parameter, Annotations.OUT) ? Direction.OUT : Direction.IN;
  }

  private static boolean check(
      VariableElement parameter,
      Register element,
      boolean nullable,
      Direction direction,
      Problems problems) {
    Optional<String> wrong = wrong(element, direction);
    if (wrong.isPresent()) {
      problems.add(
          ProblemId.ARRAY_ELEMENT, parameter, wrong.get(), "Pass a MemorySegment with @SizeIs.");
      return false;
    }
    if (!Nullability.checkValue(parameter, nullable, element, problems)
        || direction == Direction.IN_OUT && TextRule.refuseLent(parameter, element, problems)) {
      return false;
    }
    if (Annotations.has(parameter, Annotations.OUT)
        && Annotations.has(parameter, Annotations.IN_OUT)) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          parameter,
          "An array is either @Out or @InOut.",
          "Write @Out if the callee only fills it, @InOut if it reads it too.");
      return false;
    }
    return true;
  }

  private static Optional<String> wrong(Value element, Direction direction) {
    if (element.plain() instanceof Inline.Struct struct && struct.hasOuts()) {
      return Optional.of(
          struct.javaType().simpleName() + " has out pointers, and cannot stand in an array.");
    }
    return direction == Direction.IN
        ? JavaArrays.wrongElement(element)
        : HandedOut.wrong(element).or(() -> JavaArrays.wrongElement(element));
  }
}
