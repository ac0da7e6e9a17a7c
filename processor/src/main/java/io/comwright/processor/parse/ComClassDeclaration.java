package io.comwright.processor.parse;

import com.squareup.javapoet.ClassName;
import io.comwright.processor.source.Ancestors;
import io.comwright.processor.source.Annotations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * A class with {@code @ComClass}, as it was written.
 *
 * @param element the class
 * @param superclasses its superclasses, nearest first
 * @param interfaces the COM interfaces that it implements and that no other of them derives from,
 *     the default one first
 * @param defaultInterface the one that it names so
 */
public record ComClassDeclaration(
    TypeElement element,
    List<TypeElement> superclasses,
    List<TypeElement> interfaces,
    Optional<TypeElement> defaultInterface) {

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
    Optional<TypeElement> stated =
        Annotations.find(element, Annotations.COM_CLASS)
            .flatMap(annotation -> Annotations.type(annotation, "defaultInterface"))
            .filter(DeclaredType.class::isInstance)
            .map(Kinds::elementOf);
    stated.filter(leaves::remove).ifPresent(leaves::addFirst);
    return new ComClassDeclaration(element, List.copyOf(superclasses), List.copyOf(leaves), stated);
  }

  private static void collect(TypeElement type, Map<String, TypeElement> found) {
    for (TypeElement ancestor : Ancestors.of(type)) {
      if (Annotations.withIid(ancestor).isPresent()) {
        found.putIfAbsent(ancestor.getQualifiedName().toString(), ancestor);
      }
    }
  }

  /** Whether its type has type arguments, its own or those of a class around it. */
  public boolean isGeneric() {
    return element.asType() instanceof DeclaredType type && hasArguments(type);
  }

  private static boolean hasArguments(DeclaredType type) {
    return !type.getTypeArguments().isEmpty()
        || type.getEnclosingType() instanceof DeclaredType outer && hasArguments(outer);
  }

  public ClassName name() {
    return ClassName.get(element);
  }
}
