package io.comwright.processor.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Where a type is found again in a later round, since elements live no longer than one. The Eclipse
 * compiler finds no nested type by its qualified name if there is a {@code $} in it.
 *
 * @param topLevel the qualified name of the type around it
 * @param nested the simple names from there
 */
public record Location(String topLevel, List<String> nested) {
  public static Location of(TypeElement type) {
    List<String> nested = new ArrayList<>();
    TypeElement outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      nested.addFirst(outermost.getSimpleName().toString());
      outermost = enclosing;
    }
    return new Location(outermost.getQualifiedName().toString(), List.copyOf(nested));
  }

  /** The type; empty if no name leads to it. */
  public Optional<TypeElement> find(Elements elements) {
    Optional<TypeElement> found = Optional.ofNullable(elements.getTypeElement(topLevel));
    for (String name : nested) {
      found =
          found.flatMap(
              outer ->
                  ElementFilter.typesIn(outer.getEnclosedElements()).stream()
                      .filter(inner -> inner.getSimpleName().contentEquals(name))
                      .findFirst());
    }
    return found;
  }
}
