package io.comwright.processor.parse;

import io.comwright.processor.source.Annotations;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * {@code @MarshalWith}, where it holds for a value.
 *
 * @param on what it stands on: the place of the value, or its type
 * @param annotation the annotation
 */
record MarshalWith(Element on, AnnotationMirror annotation) {
  /** The annotation that holds for a value of a type: that at its use, or that of the type. */
  static Optional<MarshalWith> find(TypeMirror type, Element annotated) {
    return find(annotated).or(() -> find(type));
  }

  /** The annotation of a type. */
  static Optional<MarshalWith> find(TypeMirror type) {
    return type instanceof DeclaredType declared ? find(declared.asElement()) : Optional.empty();
  }

  /** Whether it stands on a place, where an array may be converted as a whole. */
  static boolean isOn(Element annotated) {
    return find(annotated).isPresent();
  }

  private static Optional<MarshalWith> find(Element element) {
    return Annotations.find(element, Annotations.MARSHAL_WITH)
        .map(annotation -> new MarshalWith(element, annotation));
  }
}
