package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.RuntimeTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The annotations that say who frees memory that a method hands out. */
final class Owners {
  static final List<String> NAMES =
      List.of(Annotations.CO_TASK_MEM, Annotations.BORROWED, Annotations.FREE_WITH);

  static final Misfit MISFIT =
      new Misfit(NAMES, "a value that has no memory to free", "Remove it.");

  private static final Misfit ON_CALLERS =
      new Misfit(NAMES, "a text that its caller owns", "Remove it.");

  private Owners() {}

  /** Nobody has to say who frees a text of the caller. */
  static boolean refuseOnCallers(Element annotated, Problems problems) {
    return ON_CALLERS.refuse(annotated, problems);
  }

  /** The annotations that are there; more than one is a mistake. */
  static List<String> stated(Element annotated) {
    return NAMES.stream().filter(name -> Annotations.has(annotated, name)).toList();
  }

  /**
   * Who frees what comes back.
   *
   * @param what it is, for people
   */
  static Optional<Freeing> readOf(String what, Element annotated, Problems problems) {
    return readOf(what, "", annotated, problems);
  }

  /**
   * The same with more that can be done.
   *
   * @param remedy the end of a sentence
   */
  static Optional<Freeing> readOf(
      String what, String remedy, Element annotated, Problems problems) {
    List<String> stated = stated(annotated);
    if (stated.isEmpty()) {
      problems.add(
          ProblemId.WHO_FREES,
          annotated,
          "The %s that comes back does not say who frees it.".formatted(what),
          "Add @CoTaskMem, @FreeWith(...) or @Borrowed, as the callee's documentation says%s."
              .formatted(remedy));
      return Optional.empty();
    } else if (contradict(annotated, problems)) {
      return Optional.empty();
    }
    return switch (stated.getFirst()) {
      case Annotations.CO_TASK_MEM -> Optional.of(new Freeing.TaskMemory());
      case Annotations.BORROWED -> Optional.of(new Freeing.Nobody());
      default -> allocator(annotated, problems);
    };
  }

  static boolean contradict(Element annotated, Problems problems) {
    List<String> stated = stated(annotated);
    if (stated.size() > 1) {
      problems.add(
          ProblemId.WHO_FREES,
          Where.at(annotated, Annotations.find(annotated, stated.get(1)).orElseThrow()),
          "%s and %s contradict each other."
              .formatted(Annotations.written(stated.get(0)), Annotations.written(stated.get(1))),
          "Keep the one that the callee's documentation says.");
    }
    return stated.size() > 1;
  }

  /** The class that {@code @FreeWith} names. */
  private static Optional<Freeing> allocator(Element annotated, Problems problems) {
    AnnotationMirror annotation = Annotations.find(annotated, Annotations.FREE_WITH).orElseThrow();
    Optional<TypeMirror> named = Annotations.type(annotation, "value");
    if (named.orElse(null) instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement allocator
        && Kinds.isUsable(allocator, annotated, RuntimeTypes.ALLOCATOR)) {
      return Optional.of(new Freeing.Custom(ClassName.get(allocator)));
    }
    named.ifPresent(
        type ->
            problems.add(
                ProblemId.ALLOCATOR,
                Where.at(annotated, annotation, "value"),
                "%s is no allocator that generated classes can make."
                    .formatted(
                        type instanceof DeclaredType declared
                            ? declared.asElement().getSimpleName()
                            : type),
                "Write a class that implements io.comwright.Allocator, not abstract, inner or"
                    + " generic, with a constructor without parameters; both public, or in this"
                    + " package."));
    return Optional.empty();
  }
}
