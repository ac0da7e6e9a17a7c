package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.TextForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;

/** The annotations that say how a text is written. */
final class TextForms {
  private static final Map<String, TextForm> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(Annotations.UTF8, TextForm.UTF8);
    FORMS.put(Annotations.ANSI, TextForm.ANSI);
    FORMS.put(Annotations.WIDE_CHAR, TextForm.WIDE);
    FORMS.put(Annotations.BSTR, TextForm.BSTR);
  }

  static final List<String> NAMES = List.copyOf(FORMS.keySet());
  static final Misfit MISFIT = new Misfit(NAMES, "no String", "Write it on a String.");

  private TextForms() {}

  /** How a text is written; empty after a problem. */
  static Optional<TextForm> read(Element annotated, Problems problems) {
    List<String> stated = NAMES.stream().filter(name -> Annotations.has(annotated, name)).toList();
    if (stated.size() > 1) {
      problems.add(
          ProblemId.TEXT_FORM,
          Where.at(annotated, Annotations.find(annotated, stated.get(1)).orElseThrow()),
          "A text cannot be %s and %s at once."
              .formatted(Annotations.written(stated.get(0)), Annotations.written(stated.get(1))),
          "Keep the one that the native declaration says.");
      return Optional.empty();
    }
    TextForm usual = Kinds.isOfDispinterface(annotated) ? TextForm.BSTR : TextForm.UTF16;
    return Optional.of(stated.stream().findFirst().map(FORMS::get).orElse(usual));
  }
}
