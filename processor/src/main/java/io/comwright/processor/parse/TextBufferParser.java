package io.comwright.processor.parse;

import io.comwright.processor.parse.BufferLayout.Part;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Argument;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** {@code @TextBuffer}: text that the callee writes into a buffer of the caller. */
final class TextBufferParser {
  private static final Misfit SIZES =
      new Misfit(
          List.of(Annotations.SIZE_IS, Annotations.LENGTH_IS),
          "a text buffer",
          "Write @TextBuffer(size = \"count\") with the parameter that passes its size, or none if"
              + " the Java method has none.");

  private TextBufferParser() {}

  /**
   * The result of a method with the annotation.
   *
   * @param isText whether the method hands out a text in Java
   */
  static Optional<Reading<ResultDeclaration>> parseResult(
      ExecutableElement method, boolean isText, Problems problems) {
    if (!isText) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(method, annotation(method)),
          "@TextBuffer stands on a method whose result is no String, or is its native result.",
          "Write it on a method that returns String and has no @PreserveSig, or on an @Out"
              + " Ref<String>.");
      return Optional.empty();
    }
    Nullability.check(method, method.getReturnType(), false, problems);
    return buffer(method, false, true, problems)
        .flatMap(
            buffer ->
                layout(method, problems)
                    .map(
                        layout ->
                            reading(new ResultDeclaration.Buffer(buffer, layout), List.of())));
  }

  /** A parameter with the annotation. */
  static Optional<Reading<Argument>> parseParameter(VariableElement parameter, Problems problems) {
    Optional<TypeMirror> text = AllocatedArrayParser.textInRef(parameter.asType());
    boolean inOut = Annotations.has(parameter, Annotations.IN_OUT);
    if (text.isEmpty()) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(parameter, annotation(parameter)),
          "@TextBuffer stands on a parameter that is no Ref<String>.",
          "Write @Out @TextBuffer Ref<String> %s.".formatted(parameter.getSimpleName()));
      return Optional.empty();
    } else if (inOut == Annotations.has(parameter, Annotations.OUT)) {
      problems.add(
          ProblemId.OUT_DIRECTION,
          parameter,
          inOut
              ? "A text buffer is either @Out or @InOut."
              : "The text buffer does not say whether the callee reads it.",
          "Write @Out if the callee only writes it, @InOut if it reads it too.");
      return Optional.empty();
    }
    Optional<Passing.TextBuffer> buffer = buffer(parameter, inOut, false, problems);
    return buffer.isPresent()
            && Nullability.checkValue(
                parameter,
                Nullability.isNullable(text.get()),
                new Text.Fixed(buffer.get().form(), 1),
                problems)
            && layout(parameter, problems).isPresent()
        ? buffer.map(type -> reading(type, List.of(Annotations.OUT, Annotations.IN_OUT)))
        : Optional.empty();
  }

  private static <T> Reading<T> reading(T type, List<String> meant) {
    return Reading.of(type, Annotations.TEXT_BUFFER).and(TextForms.NAMES).and(meant);
  }

  private static Optional<Passing.TextBuffer> buffer(
      Element annotated, boolean inOut, boolean isResult, Problems problems) {
    AnnotationMirror annotation = annotation(annotated);
    int capacity = Annotations.integer(annotation, "capacity").orElse(260);
    if (capacity < 1) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(annotated, annotation, "capacity"),
          "The buffer has no room for the terminating zero.",
          "Write its size in units, 1 or more.");
      return Optional.empty();
    } else if (Owners.refuseOnCallers(annotated, problems) || SIZES.refuse(annotated, problems)) {
      return Optional.empty();
    }
    Optional<TextForm> form = TextForms.read(annotated, problems);
    if (form.equals(Optional.of(TextForm.BSTR))) {
      // Texts of a dispinterface are BSTRs without the annotation.
      Optional<AnnotationMirror> stated = Annotations.find(annotated, Annotations.BSTR);
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(annotated, stated.orElse(annotation)),
          "A BSTR is allocated, and not written into a buffer.",
          stated.isPresent() ? "Remove @Bstr, or @TextBuffer." : "Remove @TextBuffer.");
      return Optional.empty();
    }
    return form.map(known -> new Passing.TextBuffer(known, capacity, inOut, isResult));
  }

  static AnnotationMirror annotation(Element annotated) {
    return Annotations.find(annotated, Annotations.TEXT_BUFFER).orElseThrow();
  }

  /** What is passed beside the buffer, as far as the annotation says it; empty after a problem. */
  static Optional<BufferLayout> layout(Element annotated, Problems problems) {
    AnnotationMirror annotation = annotation(annotated);
    Optional<String> size = named(annotation, "size");
    Optional<String> needed = named(annotation, "needed");
    List<Part> stated =
        Annotations.elements(annotation, "value").stream()
            .map(AnnotationValue::getValue)
            .filter(VariableElement.class::isInstance)
            .map(part -> Part.valueOf(((VariableElement) part).getSimpleName().toString()))
            .toList();
    List<Part> parts =
        !stated.isEmpty()
            ? stated
            : size.isPresent() ? List.of(Part.BUFFER) : List.of(Part.BUFFER, Part.SIZE);
    Optional<String> wrong = wrong(parts, size, needed);
    if (wrong.isPresent()) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Annotations.value(annotation, "value").isPresent()
              ? Where.at(annotated, annotation, "value")
              : Where.at(annotated, annotation),
          wrong.get(),
          "Write Part.BUFFER and, in the order of the native method, those of Part.SIZE,"
              + " Part.NEEDED and Part.IN_OUT_SIZE that the Java method does not have.");
      return Optional.empty();
    } else if (size.isPresent() && Annotations.value(annotation, "capacity").isPresent()) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(annotated, annotation, "capacity"),
          "The size is what the caller passes as %s.".formatted(size.get()),
          "Remove capacity, or the name.");
      return Optional.empty();
    }
    return Optional.of(new BufferLayout(parts, size, needed));
  }

  private static Optional<String> named(AnnotationMirror annotation, String member) {
    return Annotations.string(annotation, member).filter(name -> !name.isEmpty());
  }

  private static Optional<String> wrong(
      List<Part> parts, Optional<String> size, Optional<String> needed) {
    if (parts.stream().distinct().count() < parts.size()) {
      return Optional.of("A part of the buffer is passed twice.");
    } else if (!parts.contains(Part.BUFFER)) {
      return Optional.of("Nothing says where the buffer is.");
    }
    long sizes = parts.stream().filter(Part::in).count() + size.stream().count();
    long reports = parts.stream().filter(Part::out).count() + needed.stream().count();
    if (sizes == 0) {
      return Optional.of("Nothing says how large the buffer is.");
    } else if (sizes > 1) {
      return Optional.of("The size of the buffer is passed twice.");
    }
    return reports > 1 ? Optional.of("The size of the text is reported twice.") : Optional.empty();
  }
}
