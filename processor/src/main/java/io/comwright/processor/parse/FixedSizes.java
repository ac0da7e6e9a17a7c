package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/** {@code @FixedSize}: how long an array is always, or a text that lies in a struct. */
final class FixedSizes {
  /** More would be a mistake, and sums of it stay far from overflow. */
  private static final int LARGEST = 1 << 20;

  private FixedSizes() {}

  /** The length that an element states; empty after a problem, which may be the compiler's. */
  static Optional<Integer> length(Element component, Problems problems) {
    Optional<Integer> length = Annotations.integer(annotation(component), "value");
    if (length.isPresent() && length.get() < 1) {
      report(component, "An array of fixed length has at least 1 element.", problems);
      return Optional.empty();
    }
    return length;
  }

  /**
   * Reports what is too large for a struct.
   *
   * @param what lies there
   * @return whether all is well
   */
  static boolean check(Element component, String what, long bytes, Problems problems) {
    if (bytes > LARGEST) {
      report(component, "The %s takes more than 1 MB.".formatted(what), problems);
    }
    return bytes <= LARGEST;
  }

  private static void report(Element component, String wrong, Problems problems) {
    problems.add(
        ProblemId.FIXED_SIZE,
        Where.at(component, annotation(component), "value"),
        wrong,
        "Write the length that the C declaration gives.");
  }

  private static AnnotationMirror annotation(Element component) {
    return Annotations.find(component, Annotations.FIXED_SIZE).orElseThrow();
  }
}
