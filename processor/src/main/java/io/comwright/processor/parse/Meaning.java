package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** Annotations that say nothing where they stand would be ignored, and are problems. */
final class Meaning {
  private Meaning() {}

  /**
   * Reports what says nothing about the value of a parameter, a result or a component.
   *
   * @return what was read; empty if something says nothing
   */
  static <T> Optional<T> settle(
      Element annotated, Optional<Reading<T>> reading, Problems problems) {
    if (reading.isEmpty()) {
      return Optional.empty();
    }
    List<String> idle =
        Annotations.OF_VALUES.stream()
            .filter(name -> !reading.get().meant().contains(name))
            .filter(name -> Annotations.has(annotated, name))
            .filter(name -> Placement.isRight(annotated, name))
            .toList();
    for (String name : idle) {
      problems.add(
          ProblemId.MISPLACED_ANNOTATION,
          Where.at(annotated, Annotations.find(annotated, name).orElseThrow()),
          "%s says nothing about this %s.".formatted(Annotations.written(name), kind(annotated)),
          "Remove it.");
    }
    return idle.isEmpty() ? Optional.of(reading.get().type()) : Optional.empty();
  }

  private static String kind(Element annotated) {
    return switch (annotated.getKind()) {
      case METHOD -> Kinds.isView(annotated.getEnclosingElement()) ? "field" : "result";
      case RECORD_COMPONENT -> "component";
      default -> "parameter";
    };
  }
}
