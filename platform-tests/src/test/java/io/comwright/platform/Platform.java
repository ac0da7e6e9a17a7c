package io.comwright.platform;

import io.comwright.nativetest.Target;
import io.comwright.nativetest.Tools;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Another system, whose VM runs on this one. */
enum Platform {
  /** Windows on x86-64, with the system libraries of Wine. */
  WINDOWS(Target.WINDOWS_X64, "COMWRIGHT_WINDOWS_JRE", "wine", ";", "bin/java.exe") {
    @Override
    List<String> emulator() {
      return List.of("wine");
    }

    /** Below {@code Z:} Wine has the files of Linux. */
    @Override
    String path(Path file) {
      return "Z:" + file.toAbsolutePath().normalize().toString().replace('/', '\\');
    }

    /**
     * A VM seeds its random numbers with the names of the network's interfaces, and Wine lacks what
     * it asks for them with. Tests make do with others.
     */
    @Override
    List<String> options() {
      return List.of("-Djava.security.properties=" + path(Vm.RANDOMNESS));
    }
  },

  /** Linux on AArch64, with the system calls of this one. */
  AARCH64(Target.LINUX_AARCH64, "COMWRIGHT_AARCH64_JRE", "qemu-aarch64", ":", "bin/java") {
    @Override
    List<String> emulator() {
      return List.of(Tools.program("qemu-aarch64").orElseThrow().toString(), "-L", LIBRARIES);
    }

    @Override
    String path(Path file) {
      return file.toAbsolutePath().normalize().toString();
    }

    /**
     * What starts a process is for AArch64 as well, unless the VM does it itself; and under an
     * emulator a compiler that thinks long, and collectors that work beside, cost more than they
     * save.
     */
    @Override
    List<String> options() {
      return List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-Djdk.lang.Process.launchMechanism=VFORK",
          "-Dcomwright.test.emulator=" + String.join(" ", emulator()));
    }
  };

  /** The C library and the loader of AArch64, as {@code g++-aarch64-linux-gnu} brings them. */
  private static final String LIBRARIES = "/usr/aarch64-linux-gnu";

  private final Target target;
  private final String variable;
  private final String program;
  private final String separator;
  private final String java;

  Platform(Target target, String variable, String program, String separator, String java) {
    this.target = target;
    this.variable = variable;
    this.program = program;
    this.separator = separator;
    this.java = java;
  }

  /** What runs a program of that system. */
  abstract List<String> emulator();

  /** The name of a file of this system on that one. */
  abstract String path(Path file);

  /** What the VM needs in order to run on the emulator. */
  abstract List<String> options();

  /** What C++ is compiled for. */
  Target target() {
    return target;
  }

  /** Between the entries of a class path. */
  String separator() {
    return separator;
  }

  /** The program that starts the VM; the test is skipped if that or the emulator is nowhere. */
  Path java() {
    String folder = System.getenv(variable);
    if (folder == null) {
      throw Tools.missing("a JRE, which " + variable + " names,");
    }
    Path file = Path.of(folder, java).toAbsolutePath();
    if (!Files.exists(file)) {
      throw Tools.missing(file.toString());
    }
    Tools.program(program).orElseThrow(() -> Tools.missing(program));
    return file;
  }
}
