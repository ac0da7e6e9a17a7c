package io.comwright.processor.assemble;

import io.comwright.processor.model.ComView;
import io.comwright.processor.model.StructLayout;
import io.comwright.processor.model.ViewField;
import io.comwright.processor.model.ViewForm;
import io.comwright.processor.parse.Kinds;
import io.comwright.processor.parse.ViewDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/** Settles offsets: makes the model of a struct that is viewed in place out of its declaration. */
public final class ViewAssembler {
  private final Elements elements;
  private final ForeignTypes foreign;

  public ViewAssembler(Elements elements, ForeignTypes foreign) {
    this.elements = elements;
    this.foreign = foreign;
  }

  /** The model; empty if there are problems, now or before. */
  public Optional<ComView> layOut(ViewDeclaration declaration, Problems problems) {
    // What could not be read, although nothing is wrong with it, is reported by the compiler.
    if (problems.any() || declaration.layout().isEmpty()) {
      return Optional.empty();
    }
    StructLayout layout = declaration.layout().orElseThrow();
    checkOffsets(declaration, problems);
    checkSize(declaration, layout, problems);
    if (problems.any()) {
      return Optional.empty();
    }
    List<ViewField> fields = new ArrayList<>();
    for (int i = 0; i < declaration.fields().size(); i++) {
      fields.add(field(declaration, layout, i));
    }
    return Optional.of(
        new ComView(
            declaration.name(),
            declaration.nativeName(),
            List.copyOf(fields),
            declaration.shape(),
            Kinds.isPublic(declaration.element()),
            isDeprecated(declaration),
            foreign.ofFields(fields.stream().map(ViewField::form).toList())));
  }

  private static ViewField field(ViewDeclaration declaration, StructLayout layout, int index) {
    ViewDeclaration.Field field = declaration.fields().get(index);
    ViewForm form = field.form().orElseThrow();
    return new ViewField(
        field.name(),
        Kinds.nativeName(field.getter()),
        form,
        field.nullable(),
        layout.offsets().get(index),
        form instanceof ViewForm.Settable settable
            ? field.setters().stream().findFirst().map(setter -> setter(settable, setter))
            : Optional.empty(),
        overlaps(declaration, layout, index),
        JavaTypes.of(field.getter(), typeOf(field)));
  }

  private static ViewField.Setter setter(ViewForm.Settable form, ExecutableElement setter) {
    return new ViewField.Setter(
        form,
        JavaTypes.of(setter.getParameters().getFirst(), setter.getParameters().getFirst().asType()),
        setter.getParameters().size() < 2
            ? Optional.empty()
            : Optional.of(
                Kinds.isNamed(setter.getParameters().get(1).asType(), RuntimeTypes.ARENA)
                    ? RuntimeTypes.ARENA
                    : RuntimeTypes.SEGMENT_ALLOCATOR));
  }

  private static boolean overlaps(ViewDeclaration declaration, StructLayout layout, int index) {
    int begin = layout.offsets().get(index);
    int end = begin + size(declaration, index);
    for (int i = 0; i < declaration.fields().size(); i++) {
      int other = layout.offsets().get(i);
      if (i != index && other < end && begin < other + size(declaration, i)) {
        return true;
      }
    }
    return false;
  }

  private static int size(ViewDeclaration declaration, int index) {
    return declaration.fields().get(index).form().orElseThrow().size();
  }

  private static void checkOffsets(ViewDeclaration declaration, Problems problems) {
    for (ViewDeclaration.Field field : declaration.fields()) {
      int alignment = Math.min(field.form().orElseThrow().alignment(), declaration.pack());
      if (field.placed().isPresent() && field.placed().get() % alignment != 0) {
        AnnotationMirror offset =
            Annotations.find(field.getter(), Annotations.OFFSET).orElseThrow();
        problems.add(
            ProblemId.STRUCT_OFFSET,
            Where.at(field.getter(), offset, "value"),
            "%s is aligned to %s bytes, and %s is no multiple of that."
                .formatted(field.name(), alignment, field.placed().get()),
            "Compare it with the C declaration, and write pack if that is under a #pragma pack.");
      }
    }
  }

  private static void checkSize(
      ViewDeclaration declaration, StructLayout layout, Problems problems) {
    Optional<Integer> expected = declaration.expectedSize();
    if (expected.isPresent() && expected.get() != layout.size()) {
      boolean flexible =
          declaration.fields().getLast().form().orElseThrow() instanceof ViewForm.Flexible;
      problems.add(
          ProblemId.STRUCT_SIZE,
          Where.at(declaration.element(), declaration.annotation(), "size"),
          flexible
              ? "Without the elements of its flexible array, the struct takes %s bytes, not %s."
                  .formatted(layout.size(), expected.get())
              : "The fields take %s bytes, not %s.".formatted(layout.size(), expected.get()),
          flexible
              ? "Write the size without the elements, and compare the fields with the C"
                  + " declaration."
              : "Compare them with the C declaration, one by one and in order; a union is as large"
                  + " as its largest member.");
    }
  }

  private boolean isDeprecated(ViewDeclaration declaration) {
    return InterfaceAssembler.isDeprecated(elements, declaration.element())
        || InterfaceAssembler.mentionsDeprecated(
            elements,
            declaration.fields().stream()
                .flatMap(field -> InterfaceAssembler.mentioned(field.getter(), typeOf(field))))
        || declaration.fields().stream()
            .anyMatch(
                field ->
                    elements.isDeprecated(field.getter())
                        || field.setters().stream().anyMatch(elements::isDeprecated));
  }

  private static TypeMirror typeOf(ViewDeclaration.Field field) {
    return field.getter().getReturnType();
  }
}
