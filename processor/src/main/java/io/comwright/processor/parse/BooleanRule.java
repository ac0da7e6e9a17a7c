package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.Scalar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.TypeKind;

/** Truth, which has no one native form. */
final class BooleanRule implements TypeRule {
  private static final Map<String, Scalar.Boolean> FORMS = new LinkedHashMap<>();

  static {
    FORMS.put(Annotations.WIN32_BOOL, Scalar.Boolean.BOOL);
    FORMS.put(Annotations.VARIANT_BOOL, Scalar.Boolean.VARIANT_BOOL);
    FORMS.put(Annotations.BYTE_BOOL, Scalar.Boolean.BOOLEAN);
    FORMS.put(Annotations.HRESULT_BOOL, Scalar.Boolean.HRESULT);
  }

  static final Misfit MISFIT =
      new Misfit(List.copyOf(FORMS.keySet()), "no boolean", "Write it on a boolean.");

  @Override
  public boolean recognises(Mention mention) {
    return mention.type().getKind() == TypeKind.BOOLEAN;
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    Element annotated = mention.annotated();
    List<String> forms =
        FORMS.keySet().stream().filter(name -> Annotations.has(annotated, name)).toList();
    if (forms.size() == 1) {
      return Optional.of(FORMS.get(forms.getFirst()));
    } else if (forms.isEmpty() && Kinds.isOfDispinterface(annotated)) {
      return Optional.of(Scalar.Boolean.VARIANT_BOOL);
    } else if (forms.isEmpty()) {
      problems.add(
          ProblemId.BOOLEAN_FORM,
          annotated,
          "A bare boolean has no one native form.",
          annotated.getKind() == ElementKind.METHOD
                  && !Kinds.isView(annotated.getEnclosingElement())
              ? "Write @Win32Bool for BOOL, @VariantBool for VARIANT_BOOL, @ByteBool for bool and"
                  + " BOOLEAN, or @HResultBool if the answer is S_OK or S_FALSE."
              : "Write @Win32Bool for BOOL, @VariantBool for VARIANT_BOOL, or @ByteBool for bool"
                  + " and BOOLEAN.");
    } else {
      problems.add(
          ProblemId.BOOLEAN_FORM,
          Where.at(annotated, Annotations.find(annotated, forms.get(1)).orElseThrow()),
          "A boolean cannot be %s and %s at once."
              .formatted(Annotations.written(forms.get(0)), Annotations.written(forms.get(1))),
          "Keep the one that the native declaration says.");
    }
    return Optional.empty();
  }

  @Override
  public List<String> offers() {
    return List.of("boolean with its native form");
  }

  @Override
  public List<String> annotations() {
    return List.copyOf(FORMS.keySet());
  }
}
