package io.comwright.processor;

import com.squareup.javapoet.ClassName;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** What must hold for an annotated record, other than its size. */
final class StructValidator {
  private final SourceSet sources;

  StructValidator(SourceSet sources) {
    this.sources = sources;
  }

  void validate(StructDeclaration declaration, Problems problems) {
    TypeElement element = declaration.element();
    Optional<AnnotationMirror> other =
        Annotations.find(element, Annotations.COM_INTERFACE)
            .or(() -> Annotations.find(element, Annotations.VTABLE))
            .or(() -> Annotations.find(element, Annotations.CALLBACK));
    if (other.isPresent()) {
      problems.add(
          ProblemId.BOTH_ANNOTATIONS,
          Where.at(element, other.get()),
          "A type is either a struct or an interface.",
          "Keep @ComStruct if it is a record that holds the fields of a struct.");
      return;
    }
    if (element.getKind() != ElementKind.RECORD) {
      problems.add(
          ProblemId.STRUCT_NOT_A_RECORD,
          element,
          "@ComStruct stands on something that is no record.",
          "Declare a record whose components are the fields of the struct.");
      return;
    }
    if (!element.getTypeParameters().isEmpty()) {
      problems.add(
          ProblemId.STRUCT_GENERIC,
          element.getTypeParameters().getFirst(),
          "A struct has no type parameters.",
          "Remove them and write the types of the fields.");
    } else if (declaration.components().isEmpty()) {
      problems.add(
          ProblemId.STRUCT_EMPTY,
          element,
          "The struct has no fields.",
          "Write them as components of the record, in the order of the C declaration.");
    }
    if (!StructParser.isPack(declaration.pack())) {
      problems.add(
          ProblemId.STRUCT_PACK,
          Where.at(element, declaration.annotation(), "pack"),
          "The packing of a struct is 1, 2, 4 or 8 bytes, not %d.".formatted(declaration.pack()),
          "Write the number of the #pragma pack that the struct is declared under.");
    }
    validateSizeFields(declaration, problems);
    for (Element e = element; e != null; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        problems.add(
            ProblemId.ACCESSIBILITY,
            e,
            e.getSimpleName() + " is private, so generated classes cannot name it.",
            "Remove private.");
      }
    }
    Annotations.find(element, Annotations.NATIVE_NAME)
        .filter(name -> !MethodValidator.C_IDENTIFIER.matcher(declaration.nativeName()).matches())
        .ifPresent(
            name ->
                problems.add(
                    ProblemId.NATIVE_NAME_MALFORMED,
                    Where.at(element, name, "value"),
                    "\"" + declaration.nativeName() + "\" is no C identifier.",
                    "Write the name as it stands in the header."));
    ClassName generated = GeneratedNames.struct(declaration.name());
    if (sources.contains(generated.canonicalName())) {
      problems.add(
          ProblemId.GENERATED_NAME_TAKEN,
          element,
          generated.simpleName() + " exists already and would be generated again.",
          "Rename it or the record.");
    }
  }

  private static void validateSizeFields(StructDeclaration declaration, Problems problems) {
    declaration.components().stream()
        .map(ParameterDeclaration::element)
        .filter(component -> Annotations.has(component, Annotations.STRUCT_SIZE))
        .skip(1)
        .forEach(
            component ->
                problems.add(
                    ProblemId.STRUCT_SIZE_FIELD,
                    Where.at(component, Annotations.find(component, Annotations.STRUCT_SIZE).get()),
                    "A struct has one field for its size.",
                    "Keep @StructSize on that one."));
  }
}
