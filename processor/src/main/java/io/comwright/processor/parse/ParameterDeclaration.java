package io.comwright.processor.parse;

import io.comwright.processor.type.Argument;
import java.util.Optional;
import javax.lang.model.element.Element;

/**
 * A parameter of a method as it was written, or one that is implied.
 *
 * @param element the parameter, or the one that implies it
 * @param name its name
 * @param type its type; empty after a problem
 * @param nullable whether it is {@code @Nullable}
 * @param count the name of the parameter that passes or reports how many elements there are
 * @param filled the name of the parameter that reports how many have been filled
 */
public record ParameterDeclaration(
    Element element,
    String name,
    Optional<Argument> type,
    boolean nullable,
    Optional<String> count,
    Optional<String> filled) {

  ParameterDeclaration(Element element, Optional<Argument> type, boolean nullable) {
    this(
        element,
        element.getSimpleName().toString(),
        type,
        nullable,
        Optional.empty(),
        Optional.empty());
  }

  ParameterDeclaration withType(Argument other) {
    return new ParameterDeclaration(element, name, Optional.of(other), nullable, count, filled);
  }

  ParameterDeclaration countedBy(String parameter) {
    return new ParameterDeclaration(element, name, type, nullable, Optional.of(parameter), filled);
  }

  ParameterDeclaration filledAs(String parameter) {
    return new ParameterDeclaration(element, name, type, nullable, count, Optional.of(parameter));
  }
}
