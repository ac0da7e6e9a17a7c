package io.comwright.nativetest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/** A C++ compiler. Each has its own view of what a caller or callee owes the other. */
public enum Compiler {
  GCC("g++"),
  CLANG("clang++");

  /** The C++ of the tests: a folder for each topic, and what all of them include. */
  public static final Path SOURCES =
      Path.of(System.getProperty("basedir", ""), "src", "test", "cpp").toAbsolutePath();

  private final String program;

  Compiler(String program) {
    this.program = program;
  }

  /** Where the compiler is; the test is skipped if it is nowhere. */
  public Path require() {
    return Tools.program(program).orElseThrow(() -> Tools.missing(program));
  }

  /**
   * Begins to compile a shared library for the calling convention of this VM. Warnings are errors.
   *
   * @param directory what it is written to, in a directory of this compiler's
   * @param options what these sources need
   * @param executor what runs the compiler, file by file
   * @return the library, once it is asked for
   */
  public Future<Path> compile(
      Path directory, List<Path> sources, List<String> options, ExecutorService executor)
      throws IOException {
    Path own = Files.createDirectories(directory.resolve(program));
    List<String> command = new ArrayList<>(List.of(require().toString(), "-c", "-std=c++17"));
    command.addAll(List.of("-fPIC", "-fvisibility=hidden", "-pthread"));
    command.addAll(List.of("-Wall", "-Wextra", "-Wpedantic", "-Werror"));
    command.addAll(List.of("-I", SOURCES.toString()));
    if (Convention.CURRENT == Convention.MS_ABI) {
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
    Path library = own.resolve(System.mapLibraryName("compiled"));
    List<String> link = new ArrayList<>(List.of(require().toString(), "-shared", "-pthread"));
    link.addAll(List.of("-o", library.toString()));
    link.addAll(objects);
    return executor.submit(
        () -> {
          for (Future<?> part : parts) {
            part.get();
          }
          run(link);
          return library;
        });
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
