package io.comwright.processor.assemble;

import io.comwright.processor.model.ComField;
import io.comwright.processor.model.ComStruct;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.parse.ComponentDeclaration;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.StructDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.util.Elements;

/** Settles offsets: makes the model of a struct out of its declaration. */
public final class StructAssembler {
  private final Elements elements;
  private final ForeignTypes foreign;

  public StructAssembler(Elements elements, ForeignTypes foreign) {
    this.elements = elements;
    this.foreign = foreign;
  }

  /** The model; empty if there are problems, now or before. */
  public Optional<ComStruct> layOut(StructDeclaration declaration, Problems problems) {
    // What could not be read, although nothing is wrong with it, is reported by the compiler.
    if (problems.any() || declaration.types().isEmpty() || declaration.layout().isEmpty()) {
      return Optional.empty();
    }
    List<Stored> types = declaration.types().orElseThrow();
    StructLayout layout = declaration.layout().orElseThrow();
    if (declaration.expectedSize().isPresent()
        && declaration.expectedSize().get() != layout.size()) {
      problems.add(
          ProblemId.STRUCT_SIZE,
          Where.at(declaration.element(), declaration.annotation(), "size"),
          "The components take %s bytes, not %s."
              .formatted(layout.size(), declaration.expectedSize().get()),
          "Compare them with the C declaration, one by one and in order.");
      return Optional.empty();
    }
    checkOffsets(declaration, layout, problems);
    if (problems.any()) {
      return Optional.empty();
    }
    List<ComField> fields = new ArrayList<>();
    for (int i = 0; i < types.size(); i++) {
      ComponentDeclaration component = declaration.components().get(i);
      fields.add(
          new ComField(
              component.name(), types.get(i), component.nullable(), layout.offsets().get(i)));
    }
    return Optional.of(
        new ComStruct(
            declaration.name(),
            declaration.nativeName(),
            List.copyOf(fields),
            layout.size(),
            layout.alignment(),
            types.stream().allMatch(Stored::ownable),
            types.stream().allMatch(Stored::ownable) && types.stream().anyMatch(Stored::owned),
            Kinds.isPublic(declaration.element()),
            isDeprecated(declaration),
            foreign.of(types)));
  }

  private static void checkOffsets(
      StructDeclaration declaration, StructLayout layout, Problems problems) {
    for (int i = 0; i < declaration.components().size(); i++) {
      Element component = declaration.components().get(i).element();
      int offset = layout.offsets().get(i);
      Optional<AnnotationMirror> stated = Annotations.find(component, Annotations.OFFSET);
      Optional<Integer> expected =
          stated.flatMap(annotation -> Annotations.integer(annotation, "value"));
      if (expected.isPresent() && expected.get() != offset) {
        problems.add(
            ProblemId.STRUCT_OFFSET,
            Where.at(component, stated.get(), "value"),
            "%s lies at %s, not at %s."
                .formatted(component.getSimpleName(), offset, expected.get()),
            "Compare the components before it with the C declaration.");
        return;
      }
    }
  }

  private boolean isDeprecated(StructDeclaration declaration) {
    List<? extends RecordComponentElement> components = declaration.element().getRecordComponents();
    return InterfaceAssembler.isDeprecated(elements, declaration.element())
        || InterfaceAssembler.mentionsDeprecated(
            elements,
            components.stream().flatMap(each -> InterfaceAssembler.mentioned(each, each.asType())))
        || components.stream()
            .anyMatch(component -> elements.isDeprecated(component.getAccessor()));
  }
}
