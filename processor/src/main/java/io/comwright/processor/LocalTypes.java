package io.comwright.processor;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.comwright.processor.problem.Problem;
import io.comwright.processor.problem.ProblemId;
import io.comwright.processor.source.Annotations;
import java.util.Optional;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;

/**
 * Types in the body of a method, or in an anonymous class, for which classes are asked for. A
 * compiler shows them to no processor; javac's syntax trees have them.
 */
final class LocalTypes {
  private final Trees trees;

  LocalTypes(Trees trees) {
    this.trees = trees;
  }

  void refuse(RoundEnvironment round) {
    for (Element root : round.getRootElements()) {
      TreePath path = trees.getPath(root);
      if (path != null) {
        new Bodies().scan(path, null);
      }
    }
  }

  /** Goes through all that is written in a class. */
  private final class Bodies extends TreePathScanner<Void, Void> {
    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (isLocal(getCurrentPath().getParentPath())) {
        type.getModifiers().getAnnotations().stream()
            .flatMap(annotation -> generating(annotation).stream())
            .findFirst()
            .ifPresent(annotation -> refuse(type, annotation));
      }
      return super.visitClass(type, nothing);
    }

    private void refuse(ClassTree type, String annotation) {
      trees.printMessage(
          Kind.ERROR,
          Problem.message(
              ProblemId.LOCAL_TYPE,
              "%s stands on %s, which is local, so that no annotation processor sees it."
                  .formatted(Annotations.written(annotation), type.getSimpleName()),
              "Move it out of the method."),
          type,
          getCurrentPath().getCompilationUnit());
    }

    /** Our annotation that it is, as far as it can be told before names are resolved. */
    private Optional<String> generating(AnnotationTree annotation) {
      String written = annotation.getAnnotationType().toString();
      return Annotations.GENERATING.stream()
          .filter(
              name ->
                  name.equals(written)
                      || name.equals(Annotations.PACKAGE + written)
                          && isImported(name, getCurrentPath().getCompilationUnit()))
          .findFirst();
    }
  }

  private static boolean isLocal(TreePath enclosing) {
    for (TreePath path = enclosing; path != null; path = path.getParentPath()) {
      if (!(path.getLeaf() instanceof ClassTree || path.getLeaf() instanceof CompilationUnitTree)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isImported(String name, CompilationUnitTree unit) {
    return unit.getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .map(Object::toString)
        .anyMatch(known -> known.equals(name) || known.equals(Annotations.PACKAGE + "*"));
  }
}
