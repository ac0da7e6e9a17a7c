package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Passing;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;

/** {@code @TextBuffer}: text that the callee writes into a buffer of the caller. */
final class TextBufferParser {
  private static final Misfit FORMS =
      new Misfit(
          TextForms.NAMES,
          "a buffer, which holds UTF-16",
          "Remove it, or pass @Out @SizeIs byte[].");

  private TextBufferParser() {}

  /**
   * The result of a method with the annotation.
   *
   * @param isText whether the method hands out a text in Java
   */
  static Optional<Reading<ResultDeclaration>> parse(
      ExecutableElement method, boolean isText, Problems problems) {
    AnnotationMirror annotation = Annotations.find(method, Annotations.TEXT_BUFFER).orElseThrow();
    int capacity = Annotations.integer(annotation, "capacity").orElse(260);
    if (!isText) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(method, annotation),
          "@TextBuffer stands on a method whose result is no String, or is its native result.",
          "Write it on a method that returns String and has no @PreserveSig.");
    } else if (capacity < 1) {
      problems.add(
          ProblemId.TEXT_BUFFER,
          Where.at(method, annotation, "capacity"),
          "The buffer has no room for the terminating zero.",
          "Write its size in units, 1 or more.");
    } else if (!Owners.refuseOnCallers(method, problems) && !FORMS.refuse(method, problems)) {
      return Optional.of(
          Reading.of(
              new ResultDeclaration.Buffer(new Passing.TextBuffer(capacity)),
              Annotations.TEXT_BUFFER));
    }
    return Optional.empty();
  }
}
