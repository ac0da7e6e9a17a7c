package io.comwright.processor;

import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;

/** Reads an annotated record, from source or from a class file. */
final class StructParser {
  private final TypeParser types;

  StructParser(TypeParser types) {
    this.types = types;
  }

  StructDeclaration parse(TypeElement element, Problems problems) {
    AnnotationMirror annotation = Annotations.find(element, Annotations.COM_STRUCT).orElseThrow();
    List<ParameterDeclaration> components = new ArrayList<>();
    for (RecordComponentElement component : element.getRecordComponents()) {
      components.add(
          new ParameterDeclaration(
              component,
              types.parseComponent(component, problems),
              Annotations.findNullable(
                      component,
                      component.asType(),
                      component.getAccessor(),
                      component.getAccessor().getReturnType())
                  .isPresent()));
    }
    return new StructDeclaration(
        element,
        annotation,
        InterfaceParser.nativeName(element),
        Annotations.integer(annotation, "size"),
        List.copyOf(components));
  }

  /**
   * The type of a parameter that points to a struct. Problems of the struct itself are reported
   * where it is declared, not at each use.
   */
  NativeType.StructType typeOf(TypeElement element) {
    StructDeclaration declaration = parse(element, new Problems());
    List<NativeType> fields = declaration.types().orElse(List.of());
    StructLayout layout = StructLayout.of(fields);
    return new NativeType.StructType(
        declaration.name(),
        declaration.nativeName(),
        layout.size(),
        layout.alignment(),
        ownable(fields),
        ownable(fields) && fields.stream().anyMatch(NativeType::owned));
  }

  /**
   * Whether a struct can be handed over: the memory of a string or of an out pointer would be left
   * without an owner.
   */
  static boolean ownable(List<NativeType> fields) {
    return fields.stream()
        .noneMatch(
            field -> field instanceof NativeType.StringType || field instanceof NativeType.OutType);
  }
}
