package io.comwright.processor;

import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/** The problems of one interface or struct, in the order in which the stages found them. */
final class Problems {
  private final List<Problem> all = new ArrayList<>();

  void add(ProblemId id, Where where, String wrong, String remedy) {
    all.add(new Problem(id, where, wrong, remedy));
  }

  void add(ProblemId id, Element element, String wrong, String remedy) {
    add(id, Where.at(element), wrong, remedy);
  }

  void addAll(Problems others) {
    all.addAll(others.all);
  }

  boolean any() {
    return !all.isEmpty();
  }

  boolean has(ProblemId id) {
    return all.stream().anyMatch(problem -> problem.id() == id);
  }

  void reportTo(Messager messager) {
    for (Problem problem : all) {
      Where where = problem.where();
      messager.printMessage(
          Kind.ERROR,
          problem.message(),
          where.element(),
          where.annotation().orElse(null),
          where.value().orElse(null));
    }
  }
}
