package io.comwright.processor.validate;

import io.comwright.processor.parse.ComponentDeclaration;
import io.comwright.processor.parse.StructDeclaration;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.SourceSet;
import io.comwright.processor.source.Where;
import io.comwright.processor.type.GeneratedNames;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** What must hold for an annotated record, other than its size. */
public final class StructValidator {
  private final SourceSet sources;

  public StructValidator(SourceSet sources) {
    this.sources = sources;
  }

  public void validate(StructDeclaration declaration, Problems problems) {
    TypeElement element = declaration.element();
    problems.addAll(declaration.typeProblems());
    Optional<AnnotationMirror> other =
        Annotations.find(element, Annotations.COM_INTERFACE)
            .or(() -> Annotations.find(element, Annotations.VTABLE))
            .or(() -> Annotations.find(element, Annotations.CALLBACK))
            .or(() -> Annotations.find(element, Annotations.NATIVE_LIBRARY));
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
          "@ComStruct stands on something that is neither a record nor an interface.",
          "Declare a record whose components are the fields of the struct, or an interface that"
              + " extends StructView.");
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
    TypeRules.validatePack(element, declaration.annotation(), declaration.pack(), problems);
    TypeRules.validateSizeFields(
        declaration.components().stream().map(ComponentDeclaration::element), problems);
    TypeRules.validateAccess(element, problems);
    TypeRules.validateNativeName(element, problems);
    TypeRules.validateGeneratedName(
        element, GeneratedNames.struct(declaration.name()), "record", sources, problems);
  }
}
