package io.comwright.processor.source;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The types that are compiled now, as opposed to those that are read from class files: the root
 * types of this round and of earlier ones.
 */
public final class SourceSet {
  private final Set<String> roots = new HashSet<>();
  private final boolean generated;

  /**
   * Nothing yet.
   *
   * @param generated whether classes count that were generated before
   */
  public SourceSet(boolean generated) {
    this.generated = generated;
  }

  public void add(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      if (root instanceof TypeElement type
          && (generated || !Annotations.has(type, Annotations.GENERATED))) {
        roots.add(type.getQualifiedName().toString());
      }
    }
  }

  public boolean contains(TypeElement type) {
    Element outermost = type;
    while (outermost.getEnclosingElement() instanceof TypeElement enclosing) {
      outermost = enclosing;
    }
    return contains(((TypeElement) outermost).getQualifiedName().toString());
  }

  public boolean contains(String topLevelName) {
    return roots.contains(topLevelName);
  }
}
