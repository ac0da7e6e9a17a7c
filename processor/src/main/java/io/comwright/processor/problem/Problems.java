package io.comwright.processor.problem;

import io.comwright.processor.source.Where;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * The problems of one interface or struct, each once, in the order in which the stages found them.
 */
public final class Problems {
  private final Set<Problem> all = new LinkedHashSet<>();

  public void add(ProblemId id, Where where, String wrong, String remedy) {
    all.add(new Problem(id, where, wrong, remedy, false));
  }

  public void add(ProblemId id, Element element, String wrong, String remedy) {
    add(id, Where.at(element), wrong, remedy);
  }

  /** A problem that another place may have too, and that is repaired for both in a third. */
  public void addOnce(ProblemId id, Element element, String wrong, String remedy) {
    all.add(new Problem(id, Where.at(element), wrong, remedy, true));
  }

  public void addAll(Problems others) {
    all.addAll(others.all);
  }

  /** Whether there is one that is more than a warning. */
  public boolean any() {
    return all.stream().anyMatch(problem -> problem.id().kind() == Kind.ERROR);
  }

  public boolean has(ProblemId id) {
    return all.stream().anyMatch(problem -> problem.id() == id);
  }

  public void reportTo(Messager messager) {
    reportTo(messager, new HashSet<>());
  }

  /**
   * Reports what has not been reported.
   *
   * @param reported what has, and what is now
   */
  public void reportTo(Messager messager, Set<Object> reported) {
    for (Problem problem : all) {
      Where where = problem.where();
      if (reported.add(problem.once() ? problem.message() : problem)) {
        messager.printMessage(
            problem.id().kind(),
            problem.message(),
            where.element(),
            where.annotation().orElse(null),
            where.value().orElse(null));
      }
    }
  }
}
