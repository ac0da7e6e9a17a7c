package io.comwright.processor.parse;

import io.comwright.processor.type.NativeType;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A parameter of a method, or a component of a struct, as it was written.
 *
 * @param element the parameter or record component
 * @param name its name
 * @param type its type; empty after a problem
 * @param nullable whether it is {@code @Nullable}
 */
public record ParameterDeclaration(
    Element element, String name, Optional<NativeType> type, boolean nullable) {

  ParameterDeclaration(Element element, Optional<NativeType> type, boolean nullable) {
    this(element, element.getSimpleName().toString(), type, nullable);
  }

  ParameterDeclaration withType(Optional<NativeType> other) {
    return new ParameterDeclaration(element, name, other, nullable);
  }
}
