package io.comwright.processor;

import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.squareup.javapoet.TypeSpec;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** Compiles test sources with the processor, in memory. */
public final class Compiling {
  private Compiling() {}

  /** With the processor. */
  public static Compilation compile(List<String> options, JavaFileObject... sources) {
    return javac().withProcessors(new ComwrightProcessor()).withOptions(options).compile(sources);
  }

  /** With the processor, against classes that were compiled before. */
  public static Compilation against(Path classes, List<String> options, JavaFileObject... sources) {
    return javac()
        .withProcessors(new ComwrightProcessor())
        .withOptions(options)
        .withClasspath(classPath(classes))
        .compile(sources);
  }

  /** What else a compilation may use, beside the class path of the test. */
  public static List<File> classPath(Path... more) {
    List<File> path = new ArrayList<>();
    for (Path entry : more) {
      path.add(entry.toFile());
    }
    Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(File::new)
        .forEach(path::add);
    return path;
  }

  /** Where a class was loaded from: its jar or directory. */
  public static Path pathOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Writes the class files of a compilation into a directory. */
  public static void writeClasses(Compilation compilation, Path directory) throws IOException {
    for (JavaFileObject file : compilation.generatedFiles()) {
      if (file.getKind() == JavaFileObject.Kind.CLASS) {
        String name = file.getName();
        Path path =
            directory.resolve(
                name.substring(
                    name.indexOf(StandardLocation.CLASS_OUTPUT.getName())
                        + StandardLocation.CLASS_OUTPUT.getName().length()
                        + 1));
        Files.createDirectories(path.getParent());
        try (InputStream in = file.openInputStream()) {
          Files.copy(in, path);
        }
      }
    }
  }

  /** The generated sources of a compilation, in order of their names. */
  public static List<JavaFileObject> sources(Compilation compilation) {
    return compilation.generatedSourceFiles().stream()
        .sorted((a, b) -> a.getName().compareTo(b.getName()))
        .toList();
  }

  /** The path of a generated source below its root: {@code example/IFooProxy.java}. */
  public static String path(JavaFileObject source) {
    String root = "/" + StandardLocation.SOURCE_OUTPUT.getName() + "/";
    return source.getName().substring(source.getName().indexOf(root) + root.length());
  }

  public static String text(JavaFileObject source) throws IOException {
    return source.getCharContent(false).toString();
  }

  /** A class as the processor would write it. */
  public static String text(String packageName, TypeSpec type) {
    return SourceFiles.text(packageName, type);
  }
}
