package io.comwright.nativetest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The C++ of all topics as one library, compiled by each compiler once in a VM; or compiled before,
 * on another system, for a VM that has no compilers.
 */
public final class Fixtures {
  /** What is compiled together with sources that are drawn, and what is for one compiler alone. */
  private static final List<Path> APART =
      List.of(Compiler.SOURCES.resolve("property"), Compiler.SOURCES.resolve("msvc"));

  private static final Path COMPILED =
      Path.of(System.getProperty("basedir", ""), "target", "compiled")
          .resolve(Convention.CURRENT.toString())
          .toAbsolutePath();

  private static final Map<Compiler, NativeLibrary> LIBRARIES = new EnumMap<>(Compiler.class);
  private static final Map<Compiler, AssertionError> FAILURES = new EnumMap<>(Compiler.class);

  private Fixtures() {}

  /**
   * A folder of what was compiled before, in {@code -Dcomwright.test.compiled=FOLDER}.
   *
   * @param name what it holds
   * @return the folder, or null if this VM compiles
   */
  public static @Nullable Path compiledBefore(String name) {
    String folder = System.getProperty("comwright.test.compiled");
    return folder == null ? null : Path.of(folder, name);
  }

  /** Skips the test if there is neither the compiler nor what it has compiled before. */
  public static void require(Compiler compiler) {
    Path before = compiledBefore("fixtures");
    if (before == null) {
      compiler.require();
    } else if (!Files.exists(compiler.library(Target.HOST, before))) {
      throw Tools.missing(compiler.toString());
    }
  }

  /** The fixtures of a compiler; the test is skipped if the compiler is missing. */
  public static synchronized NativeLibrary of(Compiler compiler) {
    if (FAILURES.containsKey(compiler)) {
      throw FAILURES.get(compiler);
    }
    return LIBRARIES.computeIfAbsent(compiler, missing -> NativeLibrary.load(library(missing)));
  }

  /**
   * The option by which a VM that this one starts finds what a compiler has made, and need not
   * compile it again; the test is skipped if the compiler is missing.
   */
  public static String option(Compiler compiler) {
    of(compiler);
    String before = System.getProperty("comwright.test.compiled");
    return "-Dcomwright.test.compiled=" + (before == null ? COMPILED : before);
  }

  private static Path library(Compiler compiler) {
    require(compiler);
    Path before = compiledBefore("fixtures");
    if (before != null) {
      return compiler.library(Target.HOST, before);
    }
    try {
      return compile(compiler, Target.HOST, COMPILED.resolve("fixtures"));
    } catch (AssertionError failure) {
      FAILURES.put(compiler, failure);
      throw failure;
    }
  }

  /**
   * Compiles the C++ of all topics for a system.
   *
   * @param directory what it is written to
   * @return the library
   */
  public static Path compile(Compiler compiler, Target target, Path directory) {
    try (Stream<Path> files = Files.walk(Compiler.SOURCES);
        ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Path> sources =
          files
              .filter(file -> APART.stream().noneMatch(file::startsWith))
              .filter(file -> file.toString().endsWith(".cpp"))
              .sorted()
              .toList();
      return compiler.compile(target, directory, sources, List.of("-O2"), executor).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new AssertionError(compiler + " fails", e);
    }
  }
}
