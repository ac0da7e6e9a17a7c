package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An isolating processor says for each file which one type it comes from (Gradle, JSR 269). */
class OriginsTest {
  @TempDir Path folder;

  @Test
  void eachFileComesFromItsOwnSource() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    SortedMap<String, String> origins = new TreeMap<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
      JavaFileManager telling =
          new ForwardingJavaFileManager<>(files) {
            @Override
            public JavaFileObject getJavaFileForOutputForOriginatingFiles(
                Location location, String name, JavaFileObject.Kind kind, FileObject... originating)
                throws IOException {
              origins.put(
                  name,
                  String.join(
                      ", ",
                      Arrays.stream(originating)
                          .map(file -> Path.of(file.getName()).getFileName().toString())
                          .toList()));
              return super.getJavaFileForOutputForOriginatingFiles(
                  location, name, kind, originating);
            }
          };
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              null,
              telling,
              null,
              List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
              null,
              List.of(
                  JavaFileObjects.forSourceString(
                      "test.IFoo",
                      "package test; @io.comwright.annotation.Vtable interface IFoo { void a(); }"),
                  JavaFileObjects.forSourceString(
                      "test.IBar",
                      "package test; @io.comwright.annotation.Vtable interface IBar extends IFoo"
                          + " { void b(); }")));
      task.setProcessors(List.of(new ComwrightProcessor()));
      assertEquals(true, task.call());
    }
    SortedMap<String, String> expected = new TreeMap<>();
    for (String type : List.of("IBar", "IFoo")) {
      for (String part : List.of("Proxy", "Stub", "Vtable")) {
        expected.put("test." + type + part, type + ".java");
      }
    }
    assertEquals(expected, origins);
  }
}
