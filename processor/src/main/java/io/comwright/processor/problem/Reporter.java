package io.comwright.processor.problem;

import io.comwright.processor.source.Where;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Tells the compiler of problems. Errors are errors; a warning is what the build or the author
 * makes of it: an option makes it an error or silent, {@code @SuppressWarnings} with its id silent
 * where it stands.
 */
public final class Reporter {
  private final Messager messager;
  private final Map<ProblemId, Optional<Kind>> levels;

  /**
   * Takes what the build asks for.
   *
   * @param levels what each warning is, or that it is nothing; those that are missing stay as they
   *     are
   */
  public Reporter(Messager messager, Map<ProblemId, Optional<Kind>> levels) {
    this.messager = messager;
    this.levels = Map.copyOf(levels);
  }

  public void report(Problems problems) {
    report(problems, new HashSet<>());
  }

  /**
   * Reports what has not been reported.
   *
   * @param reported what has, and what is now
   */
  public void report(Problems problems, Set<Object> reported) {
    for (Problem problem : problems.all()) {
      Optional<Kind> level = level(problem);
      if (level.isPresent() && reported.add(problem.once() ? problem.message() : problem)) {
        print(level.get(), problem.message(), problem.where());
      }
    }
  }

  private void print(Kind kind, String message, @Nullable Where where) {
    if (where == null) {
      messager.printMessage(kind, message);
    } else {
      messager.printMessage(
          kind,
          message,
          where.element(),
          where.annotation().orElse(null),
          where.value().orElse(null));
    }
  }

  private Optional<Kind> level(Problem problem) {
    Kind kind = problem.id().kind();
    if (kind == Kind.ERROR) {
      return Optional.of(kind);
    }
    Where where = problem.where();
    return where != null && isSuppressed(problem.id(), where.element())
        ? Optional.empty()
        : levels.getOrDefault(problem.id(), Optional.of(kind));
  }

  private static boolean isSuppressed(ProblemId id, Element element) {
    for (Element each = element; each != null; each = each.getEnclosingElement()) {
      SuppressWarnings suppressed = each.getAnnotation(SuppressWarnings.class);
      if (suppressed != null && List.of(suppressed.value()).contains(id.text())) {
        return true;
      }
    }
    return false;
  }
}
