package io.comwright.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A program of this module, in a VM of its own. */
public final class Vm {
  private Vm() {}

  /**
   * Runs it, with the class path and the settings of this VM; what it writes to its standard error
   * is shown.
   *
   * @param arguments options of the VM, the class and its arguments
   * @return the lines that it printed
   * @throws IllegalStateException if it failed
   */
  public static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    for (String property : List.of(CalcBuild.PROPERTY, "basedir")) {
      if (System.getProperty(property) != null) {
        command.add("-D" + property + "=" + System.getProperty(property));
      }
    }
    command.addAll(List.of(arguments));
    Process vm = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<String> lines;
    try (var output = vm.inputReader()) {
      lines = output.lines().toList();
    }
    if (vm.waitFor() != 0) {
      throw new IllegalStateException(
          String.join(" ", arguments) + " failed:\n" + String.join("\n", lines));
    }
    return lines;
  }
}
