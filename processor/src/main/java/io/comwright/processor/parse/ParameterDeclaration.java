package io.comwright.processor.parse;

import io.comwright.processor.type.Argument;
import java.util.Optional;
import java.util.OptionalInt;
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
 * @param fixed how many elements there are always
 */
public record ParameterDeclaration(
    Element element,
    String name,
    Optional<Argument> type,
    boolean nullable,
    Optional<String> count,
    Optional<String> filled,
    OptionalInt fixed) {

  ParameterDeclaration(Element element, Optional<Argument> type, boolean nullable) {
    this(
        element,
        element.getSimpleName().toString(),
        type,
        nullable,
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty());
  }

  ParameterDeclaration withType(Argument other) {
    return new ParameterDeclaration(
        element, name, Optional.of(other), nullable, count, filled, fixed);
  }

  ParameterDeclaration countedBy(String parameter) {
    return new ParameterDeclaration(
        element, name, type, nullable, Optional.of(parameter), filled, fixed);
  }

  ParameterDeclaration filledAs(String parameter) {
    return new ParameterDeclaration(
        element, name, type, nullable, count, Optional.of(parameter), fixed);
  }

  ParameterDeclaration ofLength(int length) {
    return new ParameterDeclaration(
        element, name, type, nullable, count, filled, OptionalInt.of(length));
  }
}
