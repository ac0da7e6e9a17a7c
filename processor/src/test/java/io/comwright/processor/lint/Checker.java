package io.comwright.processor.lint;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.IUnknown;
import io.comwright.processor.Compiling;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.jspecify.annotations.NullMarked;

/**
 * A compiler as users run it, with the warnings that they read. It is given sources alone: no
 * processor runs, and the class path holds what a user has at run time.
 */
enum Checker {
  /** javac with every lint and doclint, and with the default checks of Error Prone and NullAway. */
  JAVAC {
    @Override
    JavaCompiler compiler() {
      return ToolProvider.getSystemJavaCompiler();
    }

    @Override
    List<String> options(String... nullAway) {
      return List.of(
          "-proc:none",
          "--release",
          "22",
          "-Xlint:all",
          "-Xdoclint:all",
          "-Xmaxwarns",
          "10000",
          "-processorpath",
          System.getProperty("java.class.path"),
          "-XDcompilePolicy=simple",
          "--should-stop=ifError=FLOW",
          Stream.of(nullAway)
              .map(option -> " -XepOpt:NullAway:" + option)
              .collect(joining("", "-Xplugin:ErrorProne", "")));
    }

    @Override
    String kind(Diagnostic<?> diagnostic) {
      Matcher check = CHECK.matcher(diagnostic.getMessage(null));
      return check.lookingAt() ? check.group(1) : diagnostic.getCode();
    }
  },

  /** The Eclipse compiler with its default warnings. */
  ECLIPSE {
    @Override
    JavaCompiler compiler() {
      return new EclipseCompiler();
    }

    @Override
    List<String> options(String... nullAway) {
      return List.of("-proc:none", "--release", "22");
    }

    @Override
    String kind(Diagnostic<?> diagnostic) {
      try {
        for (Field problem : IProblem.class.getFields()) {
          if (problem.getInt(null) == Integer.parseInt(diagnostic.getCode())) {
            return problem.getName();
          }
        }
        return diagnostic.getCode();
      } catch (IllegalAccessException e) {
        throw new AssertionError(e);
      }
    }
  };

  /** How Error Prone begins its messages. */
  private static final Pattern CHECK = Pattern.compile("^\\[(\\w+)\\] ");

  /** What does not tell the kind of a generated class. */
  private static final Pattern NAME =
      Pattern.compile(".*(?=(Vtable|Proxy|Stub|Struct|ComClass)\\.java)|\\.java$");

  /** Where a warning is that no source causes. */
  private static final Path NOWHERE = Path.of("");

  /**
   * What a compiler says of a source.
   *
   * @param kind the check that failed, in the compiler's words
   * @param file the source
   * @param line the line
   * @param message the first line of the message
   */
  record Warning(String kind, Path file, long line, String message) {
    /** The check and the kind of class where it failed. */
    String row() {
      return kind + " in " + NAME.matcher(file.getFileName().toString()).replaceAll("");
    }

    @Override
    public String toString() {
      return file.getFileName() + ":" + line + " [" + kind + "] " + message;
    }
  }

  /**
   * Compiles sources that have no errors.
   *
   * @param sources all sources
   * @param output where class files go
   * @param nullAway options of NullAway, which knows of no code that it is to check unless told
   * @return the warnings
   */
  List<Warning> check(List<Path> sources, Path output, String... nullAway) throws IOException {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavaCompiler compiler = compiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      files.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          List.of(Compiling.pathOf(IUnknown.class), Compiling.pathOf(NullMarked.class)));
      compiler
          .getTask(
              Writer.nullWriter(),
              files,
              diagnostics,
              options(nullAway),
              null,
              files.getJavaFileObjectsFromPaths(sources))
          .call();
    }
    assertEquals(List.of(), of(diagnostics, Diagnostic.Kind.ERROR));
    return of(diagnostics, Diagnostic.Kind.WARNING, Diagnostic.Kind.MANDATORY_WARNING);
  }

  private List<Warning> of(
      DiagnosticCollector<JavaFileObject> diagnostics, Diagnostic.Kind... kinds) {
    return diagnostics.getDiagnostics().stream()
        .filter(diagnostic -> List.of(kinds).contains(diagnostic.getKind()))
        .map(this::warning)
        .toList();
  }

  private Warning warning(Diagnostic<? extends JavaFileObject> diagnostic) {
    String message = diagnostic.getMessage(null);
    return new Warning(
        kind(diagnostic),
        diagnostic.getSource() == null ? NOWHERE : Path.of(diagnostic.getSource().toUri()),
        diagnostic.getLineNumber(),
        CHECK.matcher(message).replaceFirst("").lines().findFirst().orElse(""));
  }

  abstract JavaCompiler compiler();

  abstract List<String> options(String... nullAway);

  abstract String kind(Diagnostic<?> diagnostic);
}
