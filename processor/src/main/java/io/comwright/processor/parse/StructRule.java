package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Register;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** A struct that is copied. What is wrong with it is reported where it is declared. */
final class StructRule implements TypeRule {
  private final Described<StructDeclaration> structs;

  StructRule(Described<StructDeclaration> structs) {
    this.structs = structs;
  }

  @Override
  public boolean recognises(Mention mention) {
    return Kinds.isDeclaredWith(mention.type(), Annotations.COM_STRUCT)
        && !Kinds.isView(mention.type());
  }

  @Override
  public Optional<Register> read(Mention mention, Problems problems) {
    TypeElement struct = Kinds.elementOf(mention.type());
    if (structs.isStarted(struct)) {
      problems.add(
          ProblemId.STRUCT_RECURSIVE,
          mention.annotated(),
          "%s lies inside itself.".formatted(struct.getSimpleName()),
          "Write MemorySegment if the field is a pointer.");
      return Optional.empty();
    }
    return Optional.of(structs.of(struct).type());
  }

  @Override
  public List<String> offers() {
    return List.of("@ComStruct types");
  }
}
