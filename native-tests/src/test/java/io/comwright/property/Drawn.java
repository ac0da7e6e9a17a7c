package io.comwright.property;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Convention;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.Target;
import io.comwright.nativetest.Tools;
import io.comwright.property.dispatch.DrawnMembers;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a seed draws, in Java and in C++, compiled once for all tests; or compiled before, on
 * another system, for a VM that has no compilers.
 */
public final class Drawn {
  private static final int METHODS = Integer.getInteger("comwright.property.methods", 2000);
  private static final long SEED = Long.getLong("comwright.property.seed", new Random().nextLong());
  private static final int FILES = 4;

  /** Members of duals and dispinterfaces are a tenth of what is drawn. */
  private static final int METHODS_PER_MEMBER = 10;

  private static @Nullable Drawn drawn;
  private static @Nullable AssertionError failure;

  private final Model model;
  private final DrawnMembers members;
  private final JavaClasses classes;
  private final Map<Compiler, Future<Path>> libraries;

  private Drawn(
      Model model,
      DrawnMembers members,
      JavaClasses classes,
      Map<Compiler, Future<Path>> libraries) {
    this.model = model;
    this.members = members;
    this.classes = classes;
    this.libraries = libraries;
  }

  /**
   * Draws and compiles for VMs of a system.
   *
   * @param directory what it is written to; what it has held is deleted
   * @param methods how many methods to draw
   * @return the options for a VM to draw the same
   */
  public static List<String> compile(Target target, Path directory, int methods) throws Exception {
    Drawn drawn = draw(target, directory, methods);
    for (Future<Path> library : drawn.libraries.values()) {
      library.get();
    }
    return List.of("-Dcomwright.property.seed=" + SEED, "-Dcomwright.property.methods=" + methods);
  }

  private static Drawn draw(Target target, Path directory, int methods) throws IOException {
    System.out.printf(
        "-Dcomwright.property.seed=%d -Dcomwright.property.methods=%d%n", SEED, methods);
    clear(directory);
    Model model = Model.draw(SEED, methods);
    DrawnMembers members = DrawnMembers.draw(SEED, methods / METHODS_PER_MEMBER);
    JavaClasses classes = JavaClasses.compile(model, members, SEED, directory);
    Path sources = Files.createDirectories(directory.resolve("cpp"));
    Files.writeString(
        sources.resolve("structs.h"), CppSource.structs(model.structs(), classes::constant));
    List<Interface> leaves = model.leaves();
    CppSource source = new CppSource(target.convention());
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      files.add(
          Files.writeString(
              sources.resolve("interfaces" + i + ".cpp"),
              source.interfaces(
                  leaves.subList(leaves.size() * i / FILES, leaves.size() * (i + 1) / FILES))));
    }
    Map<Compiler, Future<Path>> libraries = new EnumMap<>(Compiler.class);
    ExecutorService executor =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    for (Compiler compiler : Compiler.values()) {
      if (compiler.isPresent(target)) {
        libraries.put(compiler, Library.compile(compiler, target, sources, files, executor));
      }
    }
    executor.shutdown();
    return new Drawn(model, members, classes, libraries);
  }

  private static Drawn load(Path directory) throws IOException {
    Map<Compiler, Future<Path>> libraries = new EnumMap<>(Compiler.class);
    for (Compiler compiler : Compiler.values()) {
      Path library = compiler.library(Target.HOST, directory.resolve("cpp"));
      if (Files.exists(library)) {
        libraries.put(compiler, CompletableFuture.completedFuture(library));
      }
    }
    return new Drawn(
        Model.draw(SEED, METHODS),
        DrawnMembers.draw(SEED, METHODS / METHODS_PER_MEMBER),
        JavaClasses.load(directory),
        libraries);
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
      if (drawn == null) {
        Path before = Fixtures.compiledBefore("property");
        drawn = before != null ? load(before) : draw(Target.HOST, directory(), METHODS);
      }
    } catch (AssertionError e) {
      failure = e;
      throw e;
    }
    return drawn;
  }

  private static Path directory() {
    return Path.of(System.getProperty("basedir", ""), "target", "property")
        .resolve(Convention.CURRENT.toString())
        .toAbsolutePath();
  }

  long seed() {
    return SEED;
  }

  Model model() {
    return model;
  }

  DrawnMembers members() {
    return members;
  }

  JavaClasses classes() {
    return classes;
  }

  /** The C++ side of any compiler; the test is skipped if there is none. */
  Library library() throws InterruptedException, ExecutionException {
    return library(
        libraries.keySet().stream().findFirst().orElseThrow(() -> Tools.missing("a C++ compiler")));
  }

  /** The C++ side; the test is skipped if the compiler is missing. */
  Library library(Compiler compiler) throws InterruptedException, ExecutionException {
    if (!libraries.containsKey(compiler)) {
      throw Tools.missing(compiler.toString());
    }
    return Library.load(libraries.get(compiler).get());
  }
}
