package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A class with {@code @ComClass}, as it was written.
 *
 * @param element the class
 * @param superclasses its superclasses, nearest first
 * @param interfaces the COM interfaces that it implements and that no other of them derives from
 */
public record ComClassDeclaration(
    TypeElement element, List<TypeElement> superclasses, List<TypeElement> interfaces) {

  public static ComClassDeclaration parse(TypeElement element) {
    List<TypeElement> superclasses = new ArrayList<>();
    for (TypeMirror parent = element.getSuperclass();
        parent instanceof DeclaredType declared;
        parent = superclasses.getLast().getSuperclass()) {
      superclasses.add((TypeElement) declared.asElement());
    }
    Map<String, TypeElement> all = new LinkedHashMap<>();
    collect(element, all);
    superclasses.forEach(superclass -> collect(superclass, all));
    List<TypeElement> leaves = new ArrayList<>(all.values());
    for (TypeElement type : all.values()) {
      leaves.removeAll(Ancestors.of(type));
    }
    return new ComClassDeclaration(element, List.copyOf(superclasses), List.copyOf(leaves));
  }

  private static void collect(TypeElement type, Map<String, TypeElement> found) {
    for (TypeElement ancestor : Ancestors.of(type)) {
      if (Annotations.has(ancestor, Annotations.COM_INTERFACE)) {
        found.putIfAbsent(ancestor.getQualifiedName().toString(), ancestor);
      }
    }
  }

  public ClassName name() {
    return ClassName.get(element);
  }
}
