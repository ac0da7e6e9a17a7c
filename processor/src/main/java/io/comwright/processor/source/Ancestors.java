package io.comwright.processor.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The interfaces that a type has, directly or not, each once and nearest first. */
public final class Ancestors {
  private Ancestors() {}

  public static List<TypeElement> of(TypeElement type) {
    Map<String, TypeElement> found = new LinkedHashMap<>();
    collect(type, found);
    return List.copyOf(found.values());
  }

  private static void collect(TypeElement type, Map<String, TypeElement> found) {
    for (TypeMirror parent : type.getInterfaces()) {
      // What cannot be resolved may be anything, an array too.
      if (parent instanceof DeclaredType declared
          && declared.asElement() instanceof TypeElement element
          && found.putIfAbsent(element.getQualifiedName().toString(), element) == null) {
        collect(element, found);
      }
    }
    if (type.getSuperclass() instanceof DeclaredType superclass) {
      collect((TypeElement) superclass.asElement(), found);
    }
  }
}
