package io.comwright.processor.parse;

import io.comwright.processor.problem.Problems;
import io.comwright.processor.source.Annotations;
import io.comwright.processor.source.Where;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/**
 * A method with a slot as it was written.
 *
 * @param element the method
 * @param slot what its {@code @Slot} states
 * @param nativeName its {@code @NativeName}, or its Java name
 * @param preserveSig whether its native result is its Java result, by its own annotations or by its
 *     interface's default
 * @param whenThrown what its {@code @PreserveSig} says that a failing implementation answers
 * @param parameters in order
 * @param resultType the type of its result; empty for {@code void}, or after a problem
 * @param resultNullable whether NULL is an answer
 * @param typeProblems what is wrong with its types, which matters only if the method is otherwise
 *     one that can have a slot
 */
public record MethodDeclaration(
    ExecutableElement element,
    OptionalInt slot,
    String nativeName,
    boolean preserveSig,
    OptionalInt whenThrown,
    List<ParameterDeclaration> parameters,
    Optional<ResultDeclaration> resultType,
    boolean resultNullable,
    Problems typeProblems) {

  public String name() {
    return element.getSimpleName().toString();
  }

  public boolean isVoid() {
    return element.getReturnType().getKind() == TypeKind.VOID;
  }

  /**
   * Whether all its types are known. If not, and nothing is wrong with it, the compiler says why.
   */
  public boolean isRead() {
    return (isVoid() || resultType.isPresent())
        && parameters.stream().allMatch(parameter -> parameter.type().isPresent());
  }

  /** The {@code @Slot} number, or the method if there is none. */
  public Where whereSlot() {
    return Annotations.find(element, Annotations.SLOT)
        .map(slot -> Where.at(element, slot, "value"))
        .orElse(Where.at(element));
  }
}
