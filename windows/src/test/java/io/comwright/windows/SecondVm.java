package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Another VM of the same kind, which runs a program of these tests. */
public final class SecondVm {
  private static final int SECONDS = 60;

  private SecondVm() {}

  /** The program that is started. */
  public static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java.exe").toString();
  }

  /** Its arguments, which may be long. */
  public static List<String> arguments(
      List<String> options, Class<?> program, String... arguments) {
    List<String> words = new ArrayList<>();
    if (options.stream().noneMatch(option -> option.startsWith("--enable-native-access"))) {
      words.add("--enable-native-access=ALL-UNNAMED");
    }
    String security = System.getProperty("java.security.properties");
    if (security != null) {
      words.add("-Djava.security.properties=" + security);
    }
    words.addAll(options);
    words.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    words.addAll(List.of(arguments));
    return words;
  }

  /** Writes them to a file, from which a VM reads them: a command of COM is short. */
  public static void write(Path file, List<String> arguments) throws IOException {
    Files.writeString(
        file,
        arguments.stream()
            .map(word -> "\"" + word.replace("\\", "\\\\") + "\"\n")
            .collect(Collectors.joining()));
  }

  /** What a program has written, and how it has ended. */
  public record Ended(int exit, String text) {
    /** What it has written, without what Wine makes the VM say. */
    public List<String> lines() {
      return text.lines().filter(line -> !line.contains("affinity")).toList();
    }
  }

  static Ended run(List<String> options, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(arguments(options, program, arguments));
    return run(program.getSimpleName(), command);
  }

  /** The same of another program. */
  public static Ended run(String name, List<String> command)
      throws IOException, InterruptedException {
    Path output = Files.createTempFile(name, null);
    // What the program has started, as services of the system are, may keep it open for a while.
    output.toFile().deleteOnExit();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    process.getOutputStream().close();
    boolean over = process.waitFor(SECONDS, TimeUnit.SECONDS);
    if (!over) {
      process.destroyForcibly();
    }
    String text = Files.readString(output).replace("\r\n", "\n");
    assertTrue(over, () -> name + " does not end; it wrote\n" + text);
    return new Ended(process.exitValue(), text);
  }

  /** What a server that COM has started writes to a file when it ends. */
  public static String report(Path file) throws IOException, InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!Files.exists(file) || Files.size(file) == 0) {
      assertTrue(System.nanoTime() < end, "the server does not end");
      Thread.sleep(100);
    }
    return Files.readString(file);
  }
}
