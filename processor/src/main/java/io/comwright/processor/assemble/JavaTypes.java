package io.comwright.processor.assemble;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import io.comwright.processor.type.JavaType;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Keeps what a declaration says of null, wherever it says it. */
final class JavaTypes {
  private static final String NULLABLE = "Nullable";

  private JavaTypes() {}

  /** The type of a parameter, or of what a method returns. */
  static JavaType of(Element declaration, TypeMirror type) {
    // A compiler shows an annotation of types on the type alone, or on both.
    if (declaration.getAnnotationMirrors().isEmpty()) {
      return new JavaType(name(type), List.of());
    }
    List<ClassName> onType = nullable(type).toList();
    return new JavaType(
        name(type), nullable(declaration).filter(each -> !onType.contains(each)).toList());
  }

  private static TypeName name(TypeMirror type) {
    List<AnnotationSpec> annotations =
        type.getAnnotationMirrors().isEmpty()
            ? List.of()
            : nullable(type).map(each -> AnnotationSpec.builder(each).build()).toList();
    TypeName name =
        switch (type) {
          case ArrayType array -> ArrayTypeName.of(name(array.getComponentType()));
          case DeclaredType declared when !declared.getTypeArguments().isEmpty() ->
              ParameterizedTypeName.get(
                  ClassName.get((TypeElement) declared.asElement()),
                  declared.getTypeArguments().stream()
                      .map(JavaTypes::name)
                      .toArray(TypeName[]::new));
          case DeclaredType declared -> ClassName.get((TypeElement) declared.asElement());
          default -> TypeName.get(type);
        };
    return annotations.isEmpty() ? name : name.annotated(annotations);
  }

  private static Stream<ClassName> nullable(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .filter(annotation -> annotation.getSimpleName().contentEquals(NULLABLE))
        .map(ClassName::get);
  }
}
