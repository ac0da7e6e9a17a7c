package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.type.Pointer;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A pointer to a struct that is viewed where it lies: passed, or handed out. */
final class ViewRule implements TypeRule {
  @Override
  public boolean recognises(Mention mention) {
    return Kinds.isView(mention.type());
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    TypeElement view = Kinds.elementOf(mention.type());
    Element annotated = mention.annotated();
    return switch (mention.place()) {
      case PARAMETER ->
          Owners.MISFIT.refuse(annotated, problems)
              ? Optional.empty()
              : Optional.of(Views.typeOf(view));
      case RESULT, NATIVE_RESULT, OUT ->
          Owners.readOf("struct", annotated, problems)
              .map(freeing -> new Pointer.ReturnedView(Views.typeOf(view), freeing));
      case COMPONENT, POINTED -> {
        problems.add(
            ProblemId.STRUCT_COMPONENT_TYPE,
            annotated,
            "%s is viewed where it lies, which a copy cannot hold.".formatted(view.getSimpleName()),
            "Write a record with @ComStruct if it lies in the struct, or MemorySegment for a"
                + " pointer to it.");
        yield Optional.empty();
      }
      case ELEMENT, FILLED_ELEMENT, ALLOCATED_ELEMENT, FIELD_ELEMENT ->
          Views.refuseInArray(view, annotated, mention.place(), problems);
    };
  }

  /** It is named with the structs that are copied. */
  @Override
  public List<String> offers() {
    return List.of();
  }

  @Override
  public List<String> annotations() {
    return Owners.NAMES;
  }
}
