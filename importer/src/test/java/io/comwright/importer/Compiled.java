package io.comwright.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles imported sources with the processor and all warnings of javac. */
public final class Compiled {
  private Compiled() {}

  /** What the compiler finds; empty if it is content. Classes go into a folder. */
  public static List<String> problems(Map<String, String> sources, Path folder) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = javac.getStandardFileManager(found, Locale.ROOT, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(folder));
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(folder));
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              files,
              found,
              List.of("-Xlint:all,-processing", "-Xmaxerrs", "1000", "-Xmaxwarns", "1000"),
              null,
              objects(sources));
      task.setProcessors(ServiceLoader.load(Processor.class));
      boolean succeeded = task.call();
      List<String> problems = new ArrayList<>();
      for (Diagnostic<? extends JavaFileObject> each : found.getDiagnostics()) {
        problems.add(each.toString());
      }
      if (!succeeded && problems.isEmpty()) {
        problems.add("failed without a word");
      }
      return problems;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<JavaFileObject> objects(Map<String, String> sources) {
    List<JavaFileObject> objects = new ArrayList<>();
    sources.forEach(
        (name, text) ->
            objects.add(
                new SimpleJavaFileObject(
                    URI.create("string:///imported/" + name + ".java"),
                    JavaFileObject.Kind.SOURCE) {
                  @Override
                  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return text;
                  }
                }));
    return objects;
  }
}
