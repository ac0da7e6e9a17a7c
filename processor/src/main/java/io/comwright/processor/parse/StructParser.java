package io.comwright.processor.parse;

import io.comwright.processor.model.StructLayout;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.Inline;
import io.comwright.processor.type.Stored;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads an annotated record, from source or from a class file. */
public final class StructParser {
  private final TypeParser types;

  /** What is being read: a struct meets itself here only if it contains itself. */
  private final Set<String> parsing = new HashSet<>();

  StructParser(TypeParser types) {
    this.types = types;
  }

  public StructDeclaration parse(TypeElement element, Problems problems) {
    AnnotationMirror annotation = Annotations.find(element, Annotations.COM_STRUCT).orElseThrow();
    String name = element.getQualifiedName().toString();
    List<ComponentDeclaration> components = new ArrayList<>();
    parsing.add(name);
    for (RecordComponentElement component : element.getRecordComponents()) {
      components.add(
          new ComponentDeclaration(
              component,
              types.parseComponent(component, problems),
              Annotations.findNullable(
                      component,
                      component.asType(),
                      component.getAccessor(),
                      component.getAccessor().getReturnType())
                  .isPresent()));
    }
    parsing.remove(name);
    return new StructDeclaration(
        element,
        annotation,
        Kinds.nativeName(element),
        Annotations.integer(annotation, "size"),
        Annotations.integer(annotation, "pack").orElse(StructLayout.NATURAL),
        List.copyOf(components));
  }

  /**
   * The type of a parameter that points to a struct. Problems of the struct itself are reported
   * where it is declared, not at each use.
   */
  Inline.Struct typeOf(TypeElement element) {
    StructDeclaration declaration = parse(element, new Problems());
    List<Stored> fields = declaration.types().orElse(List.of());
    StructLayout layout =
        StructLayout.of(fields, Kinds.isPack(declaration.pack()) ? declaration.pack() : 1);
    return new Inline.Struct(
        declaration.name(),
        declaration.nativeName(),
        fields,
        layout.size(),
        layout.alignment(),
        layout.scalars(fields));
  }

  /** Whether a struct is inside itself, at any depth. */
  boolean isParsing(TypeElement element) {
    return parsing.contains(element.getQualifiedName().toString());
  }
}
