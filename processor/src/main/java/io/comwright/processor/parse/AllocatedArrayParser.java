package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Scalar;
import io.comwright.processor.type.TextForm;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * Recognises arrays that the callee allocates: results, and those in a {@code Ref}. An array of
 * structs that are viewed in place is a {@code StructList}, and UTF-16 text that is counted is a
 * {@code String}.
 */
final class AllocatedArrayParser {
  private static final String BARE_POINTER =
      "Hand out a MemorySegment, and free the memory as the callee's documentation says.";

  private final ValueTypes values;
  private final ViewShapes views;

  AllocatedArrayParser(ValueTypes values, ViewShapes views) {
    this.values = values;
    this.views = views;
  }

  Optional<Reading<Argument>> parseParameter(
      VariableElement parameter, TypeMirror array, Problems problems) {
    Optional<AnnotationMirror> inOut = Annotations.find(parameter, Annotations.IN_OUT);
    String what = isText(array) ? "A text" : "An array";
    if (inOut.isPresent()) {
      return exchanged(parameter, inOut.get(), array, problems);
    } else if (!Annotations.has(parameter, Annotations.OUT)) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          parameter,
          "The Ref does not say that the callee hands out its %s."
              .formatted(isText(array) ? "text" : "array"),
          "Write @Out.");
      return Optional.empty();
    }
    return parse(parameter, array, Nullability.isNullable(array), false, problems)
        .map(reading -> reading.map(type -> type));
  }

  /** An array of the caller that the callee may replace. */
  private Optional<Reading<Argument>> exchanged(
      VariableElement parameter, AnnotationMirror inOut, TypeMirror array, Problems problems) {
    String wrong = null;
    if (Annotations.has(parameter, Annotations.OUT)) {
      wrong = "An array is either @Out or @InOut.";
    } else if (isText(array)) {
      wrong = "A text that the callee allocates does not replace one of the caller's.";
    } else if (!(array instanceof ArrayType)) {
      wrong = "Structs that are viewed do not replace those of the caller.";
    } else if (Annotations.has(parameter, Annotations.BORROWED)) {
      wrong = "What the callee may free is no longer the caller's.";
    } else if (Nullability.isNullable(parameter, parameter.asType())) {
      wrong = "A pointer to an array that the callee may replace cannot be NULL.";
    }
    if (wrong != null) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          Where.at(parameter, inOut),
          wrong,
          "Write @Out if the callee only hands out an array, or @InOut Ref<MemorySegment> for the"
              + " bare pointer.");
      return Optional.empty();
    }
    return parse(parameter, array, Nullability.isNullable(array), false, problems)
        .map(
            reading ->
                reading
                    .<Argument>map(
                        known ->
                            new Passing.ExchangedArray(
                                known.element(),
                                known.elementNullable(),
                                known.freeing(),
                                known.valueNullable()))
                    .and(Annotations.IN_OUT));
  }

  Optional<Reading<ResultDeclaration>> parseResult(
      ExecutableElement method, boolean preserveSig, Problems problems) {
    TypeMirror array = method.getReturnType();
    if (!Kinds.isArray(array) && !isText(array)) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(method, Sizes.annotation(method)),
          "@SizeIs stands on a method whose result is no array and no text.",
          "Remove it.");
    } else if (preserveSig) {
      problems.add(
          ProblemId.RESULT_TYPE,
          method,
          (isText(array) ? "A text with a size" : "An array")
              + " cannot be the native result of a method.",
          "Return MemorySegment or @Pointer long.");
    } else if (!Sizes.isCounted(method)) {
      problems.add(
          ProblemId.SIZE_IS,
          method,
          "An array does not say how many elements it has.",
          "Add @SizeIs(\"count\") with the @Out IntRef that reports it, or @SizeIs if the Java"
              + " method has none.");
    } else {
      return parse(method, array, Nullability.isNullable(method, array), true, problems)
          .map(reading -> reading.map(ResultDeclaration.Allocated::new));
    }
    return Optional.empty();
  }

  private Optional<Reading<Passing.AllocatedArray>> parse(
      Element annotated, TypeMirror type, boolean nullable, boolean isResult, Problems problems) {
    Optional<Freeing> freeing = Owners.readOf(isText(type) ? "text" : "array", annotated, problems);
    if (freeing.isEmpty()) {
      return Optional.empty();
    } else if (isText(type)) {
      return text(annotated, problems)
          ? Optional.of(
              Reading.of(
                      new Passing.AllocatedArray(
                          Scalar.Integer.WCHAR, false, freeing.get(), nullable, isResult, true),
                      Annotations.SIZE_IS,
                      Annotations.OUT)
                  .and(Owners.NAMES))
          : Optional.empty();
    }
    boolean elementNullable =
        type instanceof ArrayType array && Nullability.isNullable(array.getComponentType());
    Optional<Reading<Register>> element =
        type instanceof ArrayType array
            ? element(array.getComponentType(), annotated, freeing.get(), problems)
            : view(type, annotated, problems);
    return element.map(
        known ->
            known
                .map(
                    each ->
                        new Passing.AllocatedArray(
                            each, elementNullable, freeing.get(), nullable, isResult, false))
                .and(Annotations.SIZE_IS, Annotations.LENGTH_IS, Annotations.OUT)
                .and(Owners.NAMES));
  }

  /** Whether it is a text that is counted. */
  static boolean isText(TypeMirror type) {
    return Kinds.isNamed(type, RuntimeTypes.STRING);
  }

  /** The text in a {@code Ref}. */
  static Optional<TypeMirror> textInRef(TypeMirror type) {
    return Kinds.isNamed(type, RuntimeTypes.REF)
            && ((DeclaredType) type).getTypeArguments().size() == 1
        ? Optional.<TypeMirror>of(((DeclaredType) type).getTypeArguments().getFirst())
            .filter(AllocatedArrayParser::isText)
        : Optional.empty();
  }

  /** A count in units says nothing about the characters of other encodings. */
  private static boolean text(Element annotated, Problems problems) {
    Optional<TextForm> form = TextForms.read(annotated, problems);
    if (form.isPresent() && form.get() != TextForm.UTF16) {
      boolean bstr = form.get() == TextForm.BSTR;
      problems.add(
          ProblemId.SIZE_IS,
          Where.at(annotated, Sizes.annotation(annotated)),
          bstr ? "A BSTR has its length before it." : "Only UTF-16 text is counted.",
          bstr ? "Remove @SizeIs." : "Write byte[], and convert the text with its charset.");
    }
    return form.equals(Optional.of(TextForm.UTF16));
  }

  private Optional<Reading<Register>> element(
      TypeMirror type, Element annotated, Freeing freeing, Problems problems) {
    Optional<Reading<Register>> element =
        values.read(new Mention(type, annotated, Place.ALLOCATED_ELEMENT), problems);
    if (element.isEmpty()) {
      return element;
    }
    Optional<String> wrong = wrong(element.get().type(), freeing);
    wrong.ifPresent(text -> problems.add(ProblemId.ARRAY_ELEMENT, annotated, text, BARE_POINTER));
    return wrong.isEmpty()
            && Nullability.checkValue(
                annotated, Nullability.isNullable(type), element.get().type(), problems)
        ? element
        : Optional.empty();
  }

  private static Optional<String> wrong(Register element, Freeing freeing) {
    if (HandedOut.wrong(element).isPresent()) {
      return HandedOut.wrong(element);
    } else if (element.plain() instanceof Inline.Struct struct && struct.sized()) {
      return Optional.of(sized(struct.javaType().simpleName()));
    } else if (!freeing.isOwned() && element.owned()) {
      return Optional.of(
          "%s in an array that stays the callee's has no owner."
              .formatted(element.storedSpelling()));
    }
    return JavaArrays.wrongElement(element);
  }

  private Optional<Reading<Register>> view(TypeMirror list, Element annotated, Problems problems) {
    Optional<TypeElement> view =
        Views.listElement(list, annotated, ProblemId.ARRAY_ELEMENT, problems);
    if (view.isPresent() && views.of(view.get()).sized()) {
      problems.add(
          ProblemId.ARRAY_ELEMENT,
          annotated,
          sized(view.get().getSimpleName().toString()),
          BARE_POINTER);
      return Optional.empty();
    }
    return view.map(element -> Reading.of(Views.typeOf(element)));
  }

  /** Nothing says how far apart such elements lie. */
  private static String sized(String struct) {
    return struct + " says its own size, so that elements of a callee may be larger.";
  }
}
