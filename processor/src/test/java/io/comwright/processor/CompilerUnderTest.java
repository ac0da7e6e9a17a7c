package io.comwright.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers that run the processor, on files, as a build does. */
public enum CompilerUnderTest {
  /** With its own libraries: the ones of {@code --release} do not survive hundreds of runs. */
  JAVAC(List.of()) {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }
  },
  ECLIPSE(List.of("--release", "22")) {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }
  };

  private final List<String> options;

  CompilerUnderTest(List<String> options) {
    this.options = options;
  }

  abstract JavaCompiler compiler();

  /**
   * What came of a compilation.
   *
   * @param errors those of the sources and of what was generated
   * @param generated the generated sources, by path
   * @param output what the compiler has written, such as the trace of a processor that failed
   */
  public record Result(List<Failure> errors, Map<String, String> generated, String output) {}

  /**
   * An error.
   *
   * @param file the path of the source below its root; empty for none
   */
  public record Failure(String file, long line, String message) {}

  /**
   * Compiles sources with the processor.
   *
   * @param sources their texts, by path
   * @param directory where to; emptied before
   * @param options further ones
   */
  public Result compile(Map<String, String> sources, Path directory, String... options)
      throws IOException {
    return compile(sources, directory, List.of(new ComwrightProcessor()), options);
  }

  /** The same with other processors beside it. */
  Result compile(
      Map<String, String> sources,
      Path directory,
      List<AbstractProcessor> processors,
      String... options)
      throws IOException {
    Path in = clear(directory.resolve("in"));
    Path generated = clear(directory.resolve("generated"));
    Path classes = clear(directory.resolve("classes"));
    List<Path> files = new ArrayList<>();
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = in.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()));
    }
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    JavaCompiler compiler = compiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      manager.setLocation(StandardLocation.CLASS_PATH, Compiling.classPath());
      List<String> all = new ArrayList<>(this.options);
      all.addAll(List.of(options));
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output, manager, diagnostics, all, null, manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(processors);
      task.call();
    }
    List<Failure> errors =
        diagnostics.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .map(
                diagnostic ->
                    new Failure(
                        file(diagnostic, in, generated),
                        diagnostic.getLineNumber(),
                        diagnostic.getMessage(Locale.ROOT)))
            .toList();
    return new Result(errors, read(generated), output.toString());
  }

  private static String file(
      Diagnostic<? extends JavaFileObject> diagnostic, Path in, Path generated) {
    if (diagnostic.getSource() == null) {
      return "";
    }
    Path file = Path.of(diagnostic.getSource().toUri());
    return (file.startsWith(in.toAbsolutePath()) ? in : generated)
        .toAbsolutePath()
        .relativize(file)
        .toString();
  }

  /** The texts of the files below a directory, by path. */
  public static Map<String, String> read(Path directory) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        texts.put(directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }

  private static Path clear(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
    return Files.createDirectories(directory);
  }
}
