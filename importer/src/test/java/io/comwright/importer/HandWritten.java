package io.comwright.importer;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An interface of this repository that somebody has written with the documentation in hand.
 *
 * @param iid its IID
 * @param methods its own, in the order of their slots
 */
record HandWritten(String iid, List<Method> methods) {
  /**
   * A method.
   *
   * @param slot its slot, or -1 if it stands behind the one before
   * @param result the result
   */
  record Method(int slot, String name, Value result, List<Value> parameters) {}

  /** The type of a parameter or a result, and whether it may be null. */
  record Value(String type, boolean nullable) {}

  /** All of some folders of sources. */
  static List<HandWritten> below(Path... folders) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path folder : folders) {
      try (Stream<Path> all = Files.walk(folder)) {
        all.filter(each -> each.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    List<HandWritten> found = new ArrayList<>();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, Locale.ROOT, null)) {
      JavacTask task =
          (JavacTask)
              javac.getTask(
                  null, manager, _ -> {}, null, null, manager.getJavaFileObjectsFromPaths(files));
      for (CompilationUnitTree unit : task.parse()) {
        for (Tree each : unit.getTypeDecls()) {
          if (each instanceof ClassTree type && each.getKind() == Tree.Kind.INTERFACE) {
            add(found, type);
          }
        }
      }
    }
    return found;
  }

  private static void add(List<HandWritten> found, ClassTree type) {
    String annotation = annotation(type.getModifiers(), "ComInterface");
    if (annotation.isEmpty()) {
      return;
    }
    String iid = annotation.replaceFirst("(?s)[^\"]*\"([^\"]*)\".*", "$1");
    List<Method> methods = new ArrayList<>();
    for (Tree member : type.getMembers()) {
      if (member instanceof MethodTree each && each.getBody() == null) {
        String slot = annotation(each.getModifiers(), "Slot").replaceAll("\\D", "");
        methods.add(
            new Method(
                slot.isEmpty() ? -1 : Integer.parseInt(slot),
                each.getName().toString(),
                value(each.getModifiers(), each.getReturnType()),
                each.getParameters().stream().map(HandWritten::value).toList()));
      }
    }
    found.add(new HandWritten(iid, methods));
  }

  private static Value value(VariableTree parameter) {
    return value(parameter.getModifiers(), parameter.getType());
  }

  private static Value value(ModifiersTree modifiers, Tree type) {
    boolean nullable = !annotation(modifiers, "Nullable").isEmpty();
    Tree bare = type;
    if (type instanceof AnnotatedTypeTree annotated) {
      nullable |= annotated.getAnnotations().toString().contains("Nullable");
      bare = annotated.getUnderlyingType();
    }
    return new Value(bare.toString(), nullable);
  }

  private static String annotation(ModifiersTree modifiers, String name) {
    if (modifiers.getFlags().contains(Modifier.STATIC)) {
      return "";
    }
    for (AnnotationTree each : modifiers.getAnnotations()) {
      if (each.getAnnotationType().toString().equals(name)) {
        return each.toString();
      }
    }
    return "";
  }
}
