package io.comwright.processor;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.IUnknown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated code in a named module that exports it, with every warning on. */
class ModuleTest {
  @TempDir Path directory;

  @Test
  void exportedPackage() throws Exception {
    List<Path> sources =
        List.of(
            source(
                "module-info.java",
                """
                module test {
                  requires transitive io.comwright.runtime;
                  exports test.api;
                }
                """),
            source(
                "test/api/IFoo.java",
                """
                package test.api;
                import io.comwright.IUnknown;
                import io.comwright.annotation.*;
                @ComInterface("00000000-0000-0000-0000-000000000001")
                public interface IFoo extends IUnknown {
                  float m(@Unsigned int a, Pair pair);
                  @ComStruct(size = 8) record Pair(int a, int b) {}
                }
                """),
            source(
                "test/api/IBar.java",
                """
                package test.api;
                import io.comwright.annotation.*;
                @Vtable
                public interface IBar {
                  @PreserveSig @Slot(0) void close();
                }
                """));
    assertEquals(List.of(), compile(sources));
  }

  private Path source(String name, String text) throws IOException {
    Path file = directory.resolve("src").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> compile(List<Path> sources) throws Exception {
    Path output = Files.createDirectory(directory.resolve("out"));
    String modules =
        Stream.of(Compiling.pathOf(IUnknown.class), Compiling.pathOf(NullMarked.class))
            .map(Path::toString)
            .collect(joining(System.getProperty("path.separator")));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      CompilationTask task =
          compiler.getTask(
              null,
              files,
              diagnostics,
              List.of(
                  "-Xlint:all,-processing",
                  "-Werror",
                  "--module-path",
                  modules,
                  "-d",
                  output.toString()),
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setProcessors(List.of(new ComwrightProcessor()));
      task.call();
    }
    return diagnostics.getDiagnostics().stream().map(Object::toString).toList();
  }
}
