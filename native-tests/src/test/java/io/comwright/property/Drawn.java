package io.comwright.property;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Convention;
import io.comwright.nativetest.Tools;
import io.comwright.property.model.Interface;
import io.comwright.property.model.Model;
import io.comwright.property.source.CppSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What this VM has drawn, compiled once for all tests. */
final class Drawn {
  private static final int METHODS = Integer.getInteger("comwright.property.methods", 2000);
  private static final long SEED = Long.getLong("comwright.property.seed", new Random().nextLong());
  private static final int FILES = 4;

  private static @Nullable Drawn drawn;
  private static @Nullable AssertionError failure;

  private final Model model = Model.draw(SEED, METHODS);
  private final JavaClasses classes;
  private final Map<Compiler, Future<Path>> libraries = new EnumMap<>(Compiler.class);

  private Drawn() throws IOException {
    System.out.printf(
        "-Dcomwright.property.seed=%d -Dcomwright.property.methods=%d%n", SEED, METHODS);
    Path directory =
        Path.of(
                System.getProperty("basedir", ""),
                "target",
                "property",
                Convention.CURRENT.toString())
            .toAbsolutePath();
    clear(directory);
    classes = JavaClasses.compile(model, SEED, directory);
    Path sources = Files.createDirectories(directory.resolve("cpp"));
    Files.writeString(
        sources.resolve("structs.h"), CppSource.structs(model.structs(), classes::constant));
    List<Interface> leaves = model.leaves();
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(
          Files.writeString(
              sources.resolve("interfaces" + i + ".cpp"),
              CppSource.interfaces(
                  leaves.subList(leaves.size() * i / FILES, leaves.size() * (i + 1) / FILES))));
    }
    ExecutorService executor =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    for (Compiler compiler : Compiler.values()) {
      if (Tools.program(compiler.toString()).isPresent()) {
        libraries.put(compiler, Library.compile(compiler, sources, files, executor));
      }
    }
    executor.shutdown();
  }

  private static void clear(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> files = Files.walk(directory)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  static synchronized Drawn get() throws IOException {
    if (failure != null) {
      throw failure;
    }
    try {
      drawn = drawn == null ? new Drawn() : drawn;
    } catch (AssertionError e) {
      failure = e;
      throw e;
    }
    return drawn;
  }

  long seed() {
    return SEED;
  }

  Model model() {
    return model;
  }

  JavaClasses classes() {
    return classes;
  }

  /** The C++ side; the test is skipped if the compiler is missing. */
  Library library(Compiler compiler) throws InterruptedException, ExecutionException {
    if (!libraries.containsKey(compiler)) {
      throw Tools.missing(compiler.toString());
    }
    return Library.load(libraries.get(compiler).get());
  }
}
