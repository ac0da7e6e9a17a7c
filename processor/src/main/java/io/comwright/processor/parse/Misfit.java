package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * What to say of annotations that stand on a type of which they say nothing.
 *
 * @param annotations their names
 * @param on what it is that they stand on
 * @param remedy what to write instead
 */
record Misfit(List<String> annotations, String on, String remedy) {
  /** Reports those of an element; returns whether there are any. */
  boolean refuse(Element annotated, Problems problems) {
    return refuse(annotated, Set.of(), problems);
  }

  /**
   * The same but for those that say something.
   *
   * @param meant the annotations that do
   */
  boolean refuse(Element annotated, Set<String> meant, Problems problems) {
    if (annotated.getAnnotationMirrors().isEmpty()) {
      return false;
    }
    boolean any = false;
    for (String name : annotations) {
      Optional<AnnotationMirror> annotation = Annotations.find(annotated, name);
      if (annotation.isPresent() && !meant.contains(name)) {
        problems.add(
            ProblemId.MISPLACED_ANNOTATION,
            Where.at(annotated, annotation.get()),
            "%s stands on %s.".formatted(Annotations.written(name), on),
            remedy);
        any = true;
      }
    }
    return any;
  }
}
