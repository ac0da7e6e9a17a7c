package io.comwright.processor.parse;

import io.comwright.processor.problem.ProblemId;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A type where it is written.
 *
 * @param type the type
 * @param annotated whose annotations say what it is natively
 * @param place where its value stands
 * @param unsupported the problem of a type that stands for nothing
 */
record Mention(TypeMirror type, Element annotated, Place place, ProblemId unsupported) {
  Mention(TypeMirror type, Element annotated, Place place) {
    this(type, annotated, place, place.unsupported());
  }

  /** What a marshaller converts the value to. */
  Mention convertedTo(TypeMirror other) {
    return new Mention(other, annotated, place, ProblemId.MARSHAL_WITH);
  }

  /** The same place, if it had another type. */
  Mention insteadOf(TypeMirror other) {
    return new Mention(other, annotated, place, unsupported);
  }
}
