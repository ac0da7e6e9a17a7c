package io.comwright.processor.problem;

import io.comwright.processor.source.Where;
import java.util.LinkedHashSet;
import java.util.Set;
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

  /** A problem of something that no source declares: a file, an option. */
  public void add(ProblemId id, String wrong, String remedy) {
    all.add(new Problem(id, null, wrong, remedy, false));
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

  /** All of them. */
  Set<Problem> all() {
    return all;
  }
}
