package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises arrays that the callee allocates: results, and those in a {@code Ref}. An array of
 * structs that are viewed in place is a {@code StructList}.
 */
public final class AllocatedArrayParser {
  private static final String BARE_POINTER =
      "Hand out a MemorySegment, and free the memory as the callee's documentation says.";

  private final TypeParser types;

  AllocatedArrayParser(TypeParser types) {
    this.types = types;
  }

  Optional<Argument> parseParameter(
      VariableElement parameter, TypeMirror array, Problems problems) {
    Optional<AnnotationMirror> inOut = Annotations.find(parameter, Annotations.IN_OUT);
    if (inOut.isPresent()) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          Where.at(parameter, inOut.get()),
          "An array that the callee allocates does not replace one of the caller's.",
          "Write @Out, or @InOut Ref<MemorySegment> for the bare pointer.");
      return Optional.empty();
    } else if (!Annotations.has(parameter, Annotations.OUT)) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          parameter,
          "The Ref does not say that the callee hands out its array.",
          "Write @Out.");
      return Optional.empty();
    }
    return parse(parameter, array, Annotations.findNullable(array).isPresent(), false, problems)
        .map(Function.identity());
  }

  Optional<ResultDeclaration> parseResult(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    TypeMirror array = method.getReturnType();
    if (!Kinds.isArray(array)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(method, CountParser.annotation(method)),
          "@SizeIs stands on a method whose result is no array.",
          "Remove it.");
    } else if (preserveSig) {
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          "An array cannot be the native result of a method.",
          "Return MemorySegment or @Pointer long.");
    } else if (!CountParser.isCounted(method)) {
      problems.add(
          ProblemId.SIZE_IS,
          method,
          "An array does not say how many elements it has.",
          "Add @SizeIs(\"count\") with the @Out IntRef that reports it, or @SizeIs if the Java"
              + " method has none.");
    } else {
      return parse(
              method, array, Annotations.findNullable(method, array).isPresent(), true, problems)
          .map(ResultDeclaration.Allocated::new);
    }
    return Optional.empty();
  }

  private Optional<Passing.AllocatedArray> parse(
      Element annotated, TypeMirror type, boolean nullable, boolean isResult, Problems problems) {
    Optional<Freeing> freeing = TextParser.freeingOfArray(annotated, problems);
    if (freeing.isEmpty()) {
      return Optional.empty();
    }
    boolean elementNullable =
        type instanceof ArrayType array
            && Annotations.findNullable(array.getComponentType()).isPresent();
    Optional<? extends Register> element =
        type instanceof ArrayType array
            ? types
                .parseElement(array.getComponentType(), annotated, freeing.get(), problems)
                .filter(known -> check(annotated, known, elementNullable, freeing.get(), problems))
            : types.views().allocated(type, annotated, problems);
    return element.map(
        known ->
            new Passing.AllocatedArray(known, elementNullable, freeing.get(), nullable, isResult));
  }

  private static boolean check(
      Element annotated, Register element, boolean nullable, Freeing freeing, Problems problems) {
    Optional<String> wrong = wrong(element, freeing);
    wrong.ifPresent(text -> problems.add(ProblemId.ARRAY_ELEMENT, annotated, text, BARE_POINTER));
    return wrong.isEmpty() && CountParser.checkNullable(annotated, element, nullable, problems);
  }

  private static Optional<String> wrong(Register element, Freeing freeing) {
    if (element.plain() instanceof Inline.Struct struct && !struct.ownable()) {
      return Optional.of(
          struct.javaType().simpleName()
              + " has strings or out pointers, and cannot be handed out.");
    } else if (element.plain() instanceof Inline.Struct struct && struct.sized()) {
      return Optional.of(sized(struct.javaType()));
    } else if (!freeing.isOwned() && element.owned()) {
      return Optional.of(
          "%s in an array that stays the callee's has no owner."
              .formatted(element.storedSpelling()));
    }
    return CountParser.wrongJavaType(element);
  }

  /** Nothing says how far apart such elements lie. */
  static void refuseSized(Element annotated, ClassName struct, Problems problems) {
    problems.add(ProblemId.ARRAY_ELEMENT, annotated, sized(struct), BARE_POINTER);
  }

  private static String sized(ClassName struct) {
    return struct.simpleName() + " says its own size, so that elements of a callee may be larger.";
  }
}
