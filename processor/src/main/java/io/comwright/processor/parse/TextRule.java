package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Freeing;
import io.comwright.processor.type.Register;
import io.comwright.processor.type.RuntimeTypes;
import io.comwright.processor.type.Text;
import io.comwright.processor.type.TextForm;
import io.comwright.processor.type.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;

/** Text, and who frees it. */
final class TextRule implements TypeRule {
  @Override
  public boolean recognises(Mention mention) {
    return Kinds.isNamed(mention.type(), RuntimeTypes.STRING);
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    Element annotated = mention.annotated();
    if (mention.place() == Place.ALLOCATED_ELEMENT) {
      return inArray(annotated, problems);
    }
    return mention.place().returned() || isOwned(mention)
        ? returned(annotated, problems)
        : passed(annotated, problems).map(Function.identity());
  }

  /** Text in a record that is handed out with the struct, because it says who frees it then. */
  private static boolean isOwned(Mention mention) {
    Element annotated = mention.annotated();
    return annotated.getKind() == ElementKind.RECORD_COMPONENT
        && mention.place() == Place.COMPONENT
        && (Annotations.has(annotated, Annotations.BSTR) || !Owners.stated(annotated).isEmpty());
  }

  @Override
  public List<String> offers() {
    return List.of("String");
  }

  @Override
  public List<String> annotations() {
    return Stream.concat(TextForms.NAMES.stream(), Owners.NAMES.stream()).toList();
  }

  /** Text that is passed in. */
  static Optional<Text.Passed> passed(Element annotated, Problems problems) {
    return Owners.refuseOnCallers(annotated, problems)
        ? Optional.empty()
        : TextForms.read(annotated, problems).map(Text.Passed::new);
  }

  private static Optional<Register> returned(Element annotated, Problems problems) {
    Optional<TextForm> form = TextForms.read(annotated, problems);
    return form.flatMap(known -> freeing(annotated, known, problems))
        .map(freeing -> new Text.Returned(form.get(), freeing));
  }

  /** Text in an array that the callee allocates: freed as the array, unless it is a BSTR. */
  private static Optional<Register> inArray(Element annotated, Problems problems) {
    Optional<Freeing> freeing = Owners.readOf("array", annotated, problems);
    return freeing.flatMap(
        ofArray ->
            TextForms.read(annotated, problems)
                .map(
                    form ->
                        new Text.Returned(
                            form,
                            form == TextForm.BSTR && ofArray.isOwned()
                                ? new Freeing.Bstr()
                                : ofArray)));
  }

  private static Optional<Freeing> freeing(Element annotated, TextForm form, Problems problems) {
    Optional<String> owner = Owners.stated(annotated).stream().findFirst();
    if (form != TextForm.BSTR) {
      return Owners.readOf("text", ", or @Bstr if it is one", annotated, problems);
    } else if (owner.isEmpty()) {
      return Optional.of(new Freeing.Bstr());
    } else if (Owners.contradict(annotated, problems)) {
      return Optional.empty();
    } else if (!owner.get().equals(Annotations.BORROWED)) {
      problems.add(
          ProblemId.WHO_FREES,
          Where.at(annotated, Annotations.find(annotated, owner.get()).orElseThrow()),
          "A BSTR is freed with SysFreeString only.",
          "Remove %s, or @Bstr.".formatted(Annotations.written(owner.get())));
      return Optional.empty();
    }
    return Optional.of(new Freeing.Nobody());
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
}
