package io.comwright.nativetest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A C++ compiler. Each has its own view of what a caller or callee owes the other. */
public enum Compiler {
  GCC("g++"),
  CLANG("clang++");

  /** The C++ of the tests: a folder for each topic, and what all of them include. */
  public static final Path SOURCES =
      Path.of(System.getProperty("basedir", ""), "..", "native-tests", "src", "test", "cpp")
          .toAbsolutePath()
          .normalize();

  /** The headers that the build has the processor make of interfaces of the tests. */
  private static final Path HEADERS =
      SOURCES.resolve(Path.of("..", "..", "..", "target", "headers")).normalize();

  private final String program;

  Compiler(String program) {
    this.program = program;
  }

  /** Where the compiler for this system is; the test is skipped if it is nowhere. */
  public Path require() {
    return program(Target.HOST).orElseThrow(() -> Tools.missing(program));
  }

  /** Whether everything that compiles for a system is there. */
  public boolean isPresent(Target target) {
    return program(target).isPresent() && (!target.clangNeedsGcc() || gcc(target).isPresent());
  }

  private Optional<Path> program(Target target) {
    return this == GCC ? gcc(target) : Tools.program(program);
  }

  private static Optional<Path> gcc(Target target) {
    return target.gcc().stream().map(Tools::program).flatMap(Optional::stream).findFirst();
  }

  /** The file of a library that {@link #compile} writes. */
  public Path library(Target target, Path directory) {
    return directory.resolve(program).resolve(target.libraryName("compiled"));
  }

  /**
   * Begins to compile a shared library for the calling convention of a system's VM. Warnings are
   * errors.
   *
   * @param directory what it is written to, in a directory of this compiler's
   * @param options what these sources need
   * @param executor what runs the compiler, file by file
   * @return the library, once it is asked for
   */
  public Future<Path> compile(
      Target target,
      Path directory,
      List<Path> sources,
      List<String> options,
      ExecutorService executor)
      throws IOException {
    Path library = library(target, directory);
    Path own = Files.createDirectories(library.getParent());
    List<String> command = new ArrayList<>(compiling(target));
    command.addAll(List.of("-c", "-std=c++17", "-pthread"));
    command.addAll(target.optionsOfCode());
    command.addAll(List.of("-Wall", "-Wextra", "-Wpedantic", "-Werror"));
    command.addAll(List.of("-I", SOURCES.toString(), "-I", HEADERS.toString()));
    if (target.convention() == Convention.MS_ABI) {
      command.add("-DMS_ABI");
    }
    command.addAll(options);
    List<String> objects = new ArrayList<>();
    List<Future<?>> parts = new ArrayList<>();
    for (Path source : sources) {
      objects.add(own.resolve(objects.size() + "-" + source.getFileName() + ".o").toString());
      List<String> one = new ArrayList<>(command);
      one.addAll(List.of("-o", objects.getLast(), source.toString()));
      parts.add(executor.submit(() -> run(one)));
    }
    List<String> link = new ArrayList<>(linking(target));
    link.addAll(target.optionsOfLinker());
    link.addAll(List.of("-o", library.toString()));
    link.addAll(objects);
    link.addAll(target.libraries());
    return executor.submit(
        () -> {
          for (Future<?> part : parts) {
            part.get();
          }
          run(link);
          return library;
        });
  }

  private List<String> compiling(Target target) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(
        program(target).orElseThrow(() -> Tools.missing(this + " for " + target)).toString());
    if (this == CLANG) {
      command.addAll(target.optionsOfClang());
      if (target.clangNeedsGcc()) {
        for (String headers : headersOfGcc(target)) {
          command.addAll(List.of("-isystem", headers));
        }
      }
    }
    return command;
  }

  private List<String> linking(Target target) throws IOException {
    return this == CLANG && target.clangNeedsGcc() ? GCC.compiling(target) : compiling(target);
  }

  /** Where a GCC has its headers of C++, as it tells with {@code -v}. */
  private static List<String> headersOfGcc(Target target) throws IOException {
    List<String> command = new ArrayList<>(GCC.compiling(target));
    command.addAll(List.of("-E", "-v", "-x", "c++", "-"));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text.lines()
        .dropWhile(line -> !line.startsWith("#include <...>"))
        .takeWhile(line -> !line.startsWith("End of"))
        .map(String::strip)
        .filter(line -> line.contains("c++"))
        .toList();
  }

  private static Void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + text);
    }
    return null;
  }

  @Override
  public String toString() {
    return program;
  }
}
