package io.comwright.processor;

import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A parameter of a method, or a component of a struct, as it was written.
 *
 * @param element the parameter or record component
 * @param type its type; empty after a problem
 * @param nullable whether it is {@code @Nullable}
 */
record ParameterDeclaration(Element element, Optional<NativeType> type, boolean nullable) {

  String name() {
    return element.getSimpleName().toString();
  }
}
