package io.comwright.nativetest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A VM that a test has for itself, of the same kind as the test's: how it is started, and read. */
public final class OwnVm {
  /** What a VM has to know of the one that starts it. */
  private static final List<String> PASSED_ON =
      List.of(
          "jdk.internal.foreign.CABI",
          "jdk.lang.Process.launchMechanism",
          "io.comwright.abi",
          "java.security.properties",
          "basedir",
          "comwright.test.convention",
          "comwright.test.compiled",
          "comwright.test.emulator");

  private OwnVm() {}

  /**
   * The command that starts a program.
   *
   * @param options of the VM
   * @param program its class, and its arguments
   */
  private static List<String> command(List<String> options, String... program) {
    List<String> command = new ArrayList<>();
    String emulator = System.getProperty("comwright.test.emulator");
    if (emulator != null) {
      command.addAll(List.of(emulator.split(" ")));
    }
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    for (String property : PASSED_ON) {
      if (System.getProperty(property) != null) {
        command.add("-D" + property + "=" + System.getProperty(property));
      }
    }
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(program));
    return command;
  }

  /**
   * What a program has left.
   *
   * @param exit its exit code
   * @param out what it has written, with the line ends of Unix
   * @param err the same of the standard error, without what Wine makes the VM say
   */
  public record Ended(int exit, String out, String err) {}

  /**
   * Runs a program to its end.
   *
   * @param seconds how long it may take
   * @throws AssertionError if it takes longer
   */
  public static Ended run(int seconds, List<String> options, String... program)
      throws IOException, InterruptedException {
    // Into files: under Wine a pipe stays open after the program has ended.
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    try {
      Process process =
          new ProcessBuilder(command(options, program))
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start();
      process.getOutputStream().close();
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new AssertionError(
            String.join(" ", program) + " does not end; it wrote\n" + read(out) + read(err));
      }
      return new Ended(process.exitValue(), read(out), read(err));
    } finally {
      delete(out);
      delete(err);
    }
  }

  private static String read(Path file) throws IOException {
    return clean(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Windows keeps the file of a program that has ended for a while. */
  private static void delete(Path file) {
    if (!file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }

  /** What a program has written, with the line ends of Unix and without what Wine adds to it. */
  public static String clean(String text) {
    return text.lines()
        .filter(line -> !line.contains("Attempt to get process group affinity failed"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
