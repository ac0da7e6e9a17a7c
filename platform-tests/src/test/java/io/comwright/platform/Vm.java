package io.comwright.platform;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Starts VMs of a platform, and ends what is left of them. */
final class Vm {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  /** What this module writes. */
  static final Path TARGET = MODULE.resolve("target");

  /** Tells a VM to take its random numbers from {@link FixedRandomness}. */
  static final Path RANDOMNESS =
      MODULE.resolve(Path.of("src", "test", "resources", "fixed-randomness.security"));

  private static final int LINES_OF_A_FAILURE = 60;

  private final Platform platform;
  private final Path java;

  /** The test is skipped if the platform's VM or emulator is missing. */
  Vm(Platform platform) throws IOException, InterruptedException {
    this.platform = platform;
    this.java = platform.java();
    if (platform == Platform.WINDOWS) {
      WinePrefix.setUp();
    }
  }

  /** The folder of a module of this build. */
  static Path module(String name) {
    return MODULE.resolveSibling(name);
  }

  /** What the tests of this module themselves have. */
  static List<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .toList();
  }

  /**
   * Runs a program, and waits for its end.
   *
   * @param options of the VM
   * @param classPath files of this system
   * @param program a class, and its arguments
   * @param directory where it runs
   * @param log a file for what it writes to the standard output
   * @param seconds how long it may take
   * @return its exit code
   */
  int run(
      List<String> options,
      List<Path> classPath,
      List<String> program,
      Path directory,
      Path log,
      int seconds)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(platform.emulator());
    command.add(java.toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(platform.options());
    command.addAll(options);
    command.add("-cp");
    command.add(
        classPath.stream().map(platform::path).collect(Collectors.joining(platform.separator())));
    command.addAll(program);
    return start(command, directory, log, seconds);
  }

  static int start(List<String> command, Path directory, Path log, int seconds)
      throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().put("WINEPREFIX", WinePrefix.FOLDER.toString());
    builder.environment().put("WINEDEBUG", "-all");
    builder.environment().put("WINEDLLOVERRIDES", "mscoree,mshtml=");
    Process process = builder.redirectOutput(log.toFile()).redirectError(errors(log)).start();
    process.getOutputStream().close();
    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly().waitFor();
      throw new AssertionError(
          "not over in %d seconds: %s%n%s".formatted(seconds, String.join(" ", command), end(log)));
    }
    return process.exitValue();
  }

  /** What a program writes to the standard error goes into a file beside the log. */
  private static File errors(Path log) {
    return log.resolveSibling(log.getFileName() + ".err").toFile();
  }

  /** The last lines of what a program has written, to both streams. */
  static String end(Path log) throws IOException {
    return lastLines(log) + "\n" + lastLines(errors(log).toPath());
  }

  private static String lastLines(Path file) throws IOException {
    List<String> lines =
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    return String.join(
        "\n", lines.subList(Math.max(0, lines.size() - LINES_OF_A_FAILURE), lines.size()));
  }

  /** Ends what stays a while after its programs. */
  void endOthers() throws IOException, InterruptedException {
    if (platform == Platform.WINDOWS) {
      WinePrefix.end();
    }
  }
}
