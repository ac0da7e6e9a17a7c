package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Passing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import io.comwright.processor.type.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Reads from annotations how text is written, and who frees memory that a method hands out. */
public final class TextParser {
  private static final Map<String, TextForm> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(Annotations.UTF8, TextForm.UTF8);
    FORMS.put(Annotations.ANSI, TextForm.ANSI);
    FORMS.put(Annotations.WIDE_CHAR, TextForm.WIDE);
    FORMS.put(Annotations.BSTR, TextForm.BSTR);
  }

  static final List<String> OWNERS =
      List.of(Annotations.CO_TASK_MEM, Annotations.BORROWED, Annotations.FREE_WITH);

  private TextParser() {}

  /** Text that is passed in. */
  static Optional<Text.Passed> passed(Element annotated, Problems problems) {
    return refuse(annotated, OWNERS, "a text that its caller owns", "Remove it.", problems)
        ? Optional.empty()
        : form(annotated, problems).map(Text.Passed::new);
  }

  /** Text that is handed out. */
  static Optional<Register> returned(Element annotated, Problems problems) {
    return form(annotated, problems)
        .flatMap(
            form ->
                freeing(annotated, form, problems)
                    .map(freeing -> new Text.Returned(form, freeing)));
  }

  /** Text in an array that the callee allocates: freed as the array, unless it is a BSTR. */
  static Optional<Register> inArray(Element annotated, Freeing freeing, Problems problems) {
    if (ValueParser.refuseForms(annotated, problems)) {
      return Optional.empty();
    }
    return form(annotated, problems)
        .map(
            form ->
                new Text.Returned(
                    form,
                    form == TextForm.BSTR && freeing.isOwned() ? new Freeing.Bstr() : freeing));
  }

  /** Text that a callee replaces would be freed by whoever replaces it. */
  static boolean refuseLent(Element annotated, Value type, Problems problems) {
    if (type.plain() instanceof Text.Returned text && !text.owned()) {
      problems.add(
          ProblemId.WHO_FREES,
          Where.at(annotated, Annotations.find(annotated, Annotations.BORROWED).orElseThrow()),
          "A text that the callee replaces cannot stay the callee's.",
          "Write @CoTaskMem, @FreeWith(...) or @Bstr, as the callee's documentation says.");
      return true;
    }
    return false;
  }

  /** Text that the callee writes into a buffer. */
  static Optional<ResultDeclaration> buffer(Element method, boolean isText, Problems problems) {
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
    } else if (!refuse(method, OWNERS, "a text that its caller owns", "Remove it.", problems)
        && !refuse(
            method,
            List.copyOf(FORMS.keySet()),
            "a buffer, which holds UTF-16",
            "Remove it, or pass @Out @SizeIs byte[].",
            problems)) {
      return Optional.of(new ResultDeclaration.Buffer(new Passing.TextBuffer(capacity)));
    }
    return Optional.empty();
  }

  /** What stands on something that is no text is a mistake. */
  static boolean refuseForms(Element annotated, Problems problems) {
    return refuse(
        annotated, List.copyOf(FORMS.keySet()), "no String", "Write it on a String.", problems);
  }

  /** What says who frees memory that nobody hands out is a mistake. */
  static boolean refuseOwners(Element annotated, Problems problems) {
    return refuse(annotated, OWNERS, "a value that has no memory to free", "Remove it.", problems);
  }

  private static boolean refuse(
      Element annotated, List<String> names, String place, String remedy, Problems problems) {
    boolean any = false;
    for (String name : names) {
      Optional<AnnotationMirror> annotation = Annotations.find(annotated, name);
      if (annotation.isPresent()) {
        problems.add(
            ProblemId.MISPLACED_ANNOTATION,
            Where.at(annotated, annotation.get()),
            "%s stands on %s.".formatted(written(name), place),
            remedy);
        any = true;
      }
    }
    return any;
  }

  private static Optional<TextForm> form(Element annotated, Problems problems) {
    Optional<String> first = Optional.empty();
    for (String name : FORMS.keySet()) {
      Optional<AnnotationMirror> annotation = Annotations.find(annotated, name);
      if (annotation.isPresent() && first.isPresent()) {
        problems.add(
            ProblemId.TEXT_FORM,
            Where.at(annotated, annotation.get()),
            "A text cannot be %s and %s at once.".formatted(written(first.get()), written(name)),
            "Keep the one that the native declaration says.");
        return Optional.empty();
      }
      first = annotation.isPresent() ? Optional.of(name) : first;
    }
    return Optional.of(first.map(FORMS::get).orElse(TextForm.UTF16));
  }

  /** Who frees an array that the callee allocates. */
  static Optional<Freeing> freeingOfArray(Element annotated, Problems problems) {
    List<String> owners = owners(annotated);
    if (owners.isEmpty()) {
      problems.add(
          ProblemId.WHO_FREES,
          annotated,
          "The array that comes back does not say who frees it.",
          "Add @CoTaskMem, @FreeWith(...) or @Borrowed, as the callee's documentation says.");
      return Optional.empty();
    }
    return contradicts(annotated, owners, problems)
        ? Optional.empty()
        : freeing(
            annotated,
            Annotations.find(annotated, owners.getFirst()).orElseThrow(),
            owners.getFirst(),
            problems);
  }

  private static List<String> owners(Element annotated) {
    return OWNERS.stream().filter(name -> Annotations.has(annotated, name)).toList();
  }

  private static boolean contradicts(Element annotated, List<String> owners, Problems problems) {
    if (owners.size() > 1) {
      problems.add(
          ProblemId.WHO_FREES,
          Where.at(annotated, Annotations.find(annotated, owners.get(1)).orElseThrow()),
          "%s and %s contradict each other."
              .formatted(written(owners.get(0)), written(owners.get(1))),
          "Keep the one that the callee's documentation says.");
    }
    return owners.size() > 1;
  }

  private static Optional<Freeing> freeing(Element annotated, TextForm form, Problems problems) {
    List<String> owners = owners(annotated);
    if (contradicts(annotated, owners, problems)) {
      return Optional.empty();
    }
    if (owners.isEmpty() && form != TextForm.BSTR) {
      problems.add(
          ProblemId.WHO_FREES,
          annotated,
          "The text that comes back does not say who frees it.",
          "Add @CoTaskMem, @FreeWith(...) or @Borrowed, as the callee's documentation says, or"
              + " @Bstr if it is one.");
      return Optional.empty();
    }
    if (owners.isEmpty()) {
      return Optional.of(new Freeing.Bstr());
    }
    AnnotationMirror annotation = Annotations.find(annotated, owners.getFirst()).orElseThrow();
    if (form == TextForm.BSTR && !owners.getFirst().equals(Annotations.BORROWED)) {
      problems.add(
          ProblemId.WHO_FREES,
          Where.at(annotated, annotation),
          "A BSTR is freed with SysFreeString only.",
          "Remove %s, or @Bstr.".formatted(written(owners.getFirst())));
      return Optional.empty();
    }
    return freeing(annotated, annotation, owners.getFirst(), problems);
  }

  /** What one of the annotations says that name an owner. */
  static Optional<Freeing> freeing(
      Element annotated, AnnotationMirror annotation, String name, Problems problems) {
    if (name.equals(Annotations.CO_TASK_MEM)) {
      return Optional.of(new Freeing.TaskMemory());
    } else if (name.equals(Annotations.BORROWED)) {
      return Optional.of(new Freeing.Nobody());
    }
    AnnotationValue value = Annotations.value(annotation, "value").orElseThrow();
    if (value.getValue() instanceof DeclaredType declared
        && declared.asElement() instanceof TypeElement allocator) {
      if (Kinds.isUsable(allocator, annotated, RuntimeTypes.ALLOCATOR)) {
        return Optional.of(new Freeing.Custom(ClassName.get(allocator)));
      }
      problems.add(
          ProblemId.ALLOCATOR,
          Where.at(annotated, annotation, value),
          "%s is no allocator that generated classes can make."
              .formatted(allocator.getSimpleName()),
          "Write a public class that implements io.comwright.Allocator, not abstract or inner, with"
              + " a public constructor without parameters.");
    }
    return Optional.empty();
  }

  private static String written(String annotation) {
    return Annotations.written(annotation);
  }

  static Stream<String> forms() {
    return FORMS.keySet().stream();
  }

  static Stream<String> owners() {
    return OWNERS.stream();
  }
}
