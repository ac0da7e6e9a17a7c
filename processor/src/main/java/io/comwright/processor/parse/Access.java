package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import javax.lang.model.element.Element;

/** Generated classes have to name what they mention. */
final class Access {
  private Access() {}

  /**
   * Reports a type that they cannot name.
   *
   * @param mention where it is mentioned
   * @return whether there is a problem
   */
  static boolean refuse(Element type, Element mention, Problems problems) {
    if (Kinds.isPrivate(type)) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          mention,
          type.getSimpleName() + " is private, so generated classes cannot name it.",
          "Remove private.");
      return true;
    }
    if (!Kinds.canBeNamed(type, mention)) {
      problems.add(
          ProblemId.ACCESSIBILITY,
          mention,
          type.getSimpleName()
              + " is not public, so generated classes of another package cannot name it.",
          "Make it public.");
      return true;
    }
    return false;
  }
}
