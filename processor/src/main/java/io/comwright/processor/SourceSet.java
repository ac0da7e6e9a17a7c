package io.comwright.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The types that are compiled now, as opposed to those that are read from class files: the root
 * types of this round and of earlier ones.
 */
final class SourceSet {
  private final Set<String> roots = new HashSet<>();

  void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type) {
        roots.add(type.getQualifiedName().toString());
      }
    }
  }

  boolean contains(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  boolean contains(String topLevelName) {
    return roots.contains(topLevelName);
  }
}
