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

/** The C++ of all topics as one library, compiled by each compiler once in a VM. */
public final class Fixtures {
  /** What is compiled together with sources that are drawn. */
  private static final Path OF_PROPERTY_TEST = Compiler.SOURCES.resolve("property");

  private static final Map<Compiler, NativeLibrary> LIBRARIES = new EnumMap<>(Compiler.class);
  private static final Map<Compiler, AssertionError> FAILURES = new EnumMap<>(Compiler.class);

  private Fixtures() {}

  /** The fixtures of a compiler; the test is skipped if the compiler is missing. */
  public static synchronized NativeLibrary of(Compiler compiler) {
    if (FAILURES.containsKey(compiler)) {
      throw FAILURES.get(compiler);
    }
    return LIBRARIES.computeIfAbsent(compiler, missing -> NativeLibrary.load(compile(missing)));
  }

  private static Path compile(Compiler compiler) {
    compiler.require();
    Path directory =
        Path.of(System.getProperty("basedir", ""), "target", "fixtures")
            .resolve(Convention.CURRENT.toString())
            .toAbsolutePath();
    try (Stream<Path> files = Files.walk(Compiler.SOURCES);
        ExecutorService executor =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
      List<Path> sources =
          files
              .filter(file -> !file.startsWith(OF_PROPERTY_TEST))
              .filter(file -> file.toString().endsWith(".cpp"))
              .sorted()
              .toList();
      return compiler.compile(directory, sources, List.of("-O2"), executor).get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      AssertionError failure = new AssertionError(compiler + " fails", e);
      FAILURES.put(compiler, failure);
      throw failure;
    }
  }
}
