package io.comwright.processor.source;

import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * The place in the source that a problem is about, as exact as the compiler can show it: a value of
 * an annotation, an annotation, or an element.
 */
public record Where(
    Element element, Optional<AnnotationMirror> annotation, Optional<AnnotationValue> value) {

  public static Where at(Element element) {
    return new Where(element, Optional.empty(), Optional.empty());
  }

  public static Where at(Element element, AnnotationMirror annotation) {
    return new Where(element, Optional.of(annotation), Optional.empty());
  }

  public static Where at(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Where(element, Optional.of(annotation), Optional.of(value));
  }

  /** A member of an annotation as it was written, or the whole annotation if it was not. */
  public static Where at(Element element, AnnotationMirror annotation, String member) {
    return new Where(element, Optional.of(annotation), Annotations.value(annotation, member));
  }
}
