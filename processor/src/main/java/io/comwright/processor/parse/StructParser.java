package io.comwright.processor.parse;

import io.comwright.processor.model.StructLayout;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.type.NativeType;
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
    List<ParameterDeclaration> components = new ArrayList<>();
    parsing.add(name);
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
    parsing.remove(name);
    return new StructDeclaration(
        element,
        annotation,
        InterfaceParser.nativeName(element),
        Annotations.integer(annotation, "size"),
        Annotations.integer(annotation, "pack").orElse(StructLayout.NATURAL),
        List.copyOf(components));
  }

  /**
   * The type of a parameter that points to a struct. Problems of the struct itself are reported
   * where it is declared, not at each use.
   */
  NativeType.StructType typeOf(TypeElement element) {
    StructDeclaration declaration = parse(element, new Problems());
    List<NativeType> fields = declaration.types().orElse(List.of());
    StructLayout layout =
        StructLayout.of(fields, isPack(declaration.pack()) ? declaration.pack() : 1);
    return new NativeType.StructType(
        declaration.name(),
        declaration.nativeName(),
        layout.size(),
        layout.alignment(),
        ownable(fields),
        ownable(fields) && fields.stream().anyMatch(NativeType::owned),
        fields.stream().anyMatch(NativeType.OutType.class::isInstance),
        fields.stream().anyMatch(NativeType.StructSizeType.class::isInstance),
        layout.scalars(fields));
  }

  /** Whether a struct is inside itself, at any depth. */
  boolean isParsing(TypeElement element) {
    return parsing.contains(element.getQualifiedName().toString());
  }

  public static boolean isPack(int pack) {
    return pack == 1 || pack == 2 || pack == 4 || pack == 8;
  }

  /**
   * Whether a struct can be handed over: the memory of a string or of an out pointer would be left
   * without an owner.
   */
  public static boolean ownable(List<NativeType> fields) {
    return fields.stream()
        .noneMatch(
            field ->
                switch (field) {
                  case NativeType.StringType string -> true;
                  case NativeType.OutType out -> true;
                  case NativeType.StructType struct -> !struct.ownable();
                  case NativeType.ConvertedType converted -> !ownable(List.of(converted.inner()));
                  case NativeType.FixedArrayType array -> !ownable(List.of(array.element()));
                  default -> false;
                });
  }
}
