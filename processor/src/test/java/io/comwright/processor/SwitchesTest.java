package io.comwright.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.comwright.processor.type.NativeType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A switch over native types names what it does not handle, so that the compiler shows each place
 * that a new type has to pass.
 */
class SwitchesTest {
  private int switches;
  private final List<String> defaults = new ArrayList<>();

  @Test
  void noSwitchOverNativeTypesHasADefault() throws IOException {
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var files = compiler.getStandardFileManager(null, null, UTF_8);
        Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none", "--class-path", System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjectsFromPaths(
                      sources.filter(file -> file.toString().endsWith(".java")).toList()));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      TypeMirror nativeType =
          task.getElements().getTypeElement(NativeType.class.getCanonicalName()).asType();
      units.forEach(unit -> new Scanner(task, nativeType).scan(unit, null));
    }
    assertEquals(List.of(), defaults);
    assertTrue(switches >= 10, switches + " switches");
  }

  private final class Scanner extends TreePathScanner<Void, Void> {
    private final JavacTask task;
    private final TypeMirror nativeType;

    Scanner(JavacTask task, TypeMirror nativeType) {
      this.task = task;
      this.nativeType = nativeType;
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void unused) {
      look(tree.getExpression(), tree.getCases());
      return super.visitSwitch(tree, unused);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void unused) {
      look(tree.getExpression(), tree.getCases());
      return super.visitSwitchExpression(tree, unused);
    }

    private void look(ExpressionTree selector, List<? extends CaseTree> cases) {
      TypeMirror type =
          Trees.instance(task).getTypeMirror(new TreePath(getCurrentPath(), selector));
      if (!task.getTypes().isAssignable(type, nativeType)) {
        return;
      }
      switches++;
      if (cases.stream()
          .flatMap(each -> each.getLabels().stream())
          .anyMatch(DefaultCaseLabelTree.class::isInstance)) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long position = Trees.instance(task).getSourcePositions().getStartPosition(unit, selector);
        defaults.add(
            Path.of(unit.getSourceFile().getName()).getFileName()
                + ":"
                + unit.getLineMap().getLineNumber(position));
      }
    }
  }
}
