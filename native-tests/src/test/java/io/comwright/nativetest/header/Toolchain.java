package io.comwright.nativetest.header;

import io.comwright.nativetest.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A compiler, its language, and the system that it compiles for. */
enum Toolchain {
  GCC("gcc", "c11"),
  GCC_CPP("g++", "c++17"),
  /** For code that keeps Windows' conventions. */
  GCC_MS_ABI("g++", "c++17", "-DCOMWRIGHT_MS_ABI"),
  CLANG("clang", "c11"),
  CLANG_CPP("clang++", "c++17"),
  /** Without Windows' headers, as Clang has none of its own. */
  MSVC("clang", "c11", "--target=x86_64-pc-windows-msvc"),
  MSVC_CPP("clang++", "c++17", "--target=x86_64-pc-windows-msvc"),
  /** With Windows' headers. */
  MINGW("x86_64-w64-mingw32-gcc", "c11"),
  MINGW_CPP("x86_64-w64-mingw32-g++", "c++17");

  private final String program;
  private final String standard;
  private final List<String> options;

  Toolchain(String program, String standard, String... options) {
    this.program = program;
    this.standard = standard;
    this.options = List.of(options);
  }

  boolean isCpp() {
    return standard.startsWith("c++");
  }

  /** Whether methods lie one higher for each of two destructors. */
  boolean hasDestructors() {
    return switch (this) {
      case GCC, GCC_CPP, CLANG, CLANG_CPP -> true;
      case GCC_MS_ABI, MSVC, MSVC_CPP, MINGW, MINGW_CPP -> false;
    };
  }

  /** Where the compiler is; the test is skipped if it is nowhere. */
  Path require() {
    return Tools.program(program)
        .or(() -> Tools.program(program + "-posix"))
        .orElseThrow(() -> Tools.missing(program));
  }

  /** Compiles with all warnings as errors, and answers what the compiler prints. */
  String compile(Path folder, String source, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(require().toString()));
    command.addAll(this.options);
    command.addAll(List.of("-x", isCpp() ? "c++" : "c", "-std=" + standard));
    command.addAll(List.of("-Wall", "-Wextra", "-Wpedantic", "-Werror", "-I", "."));
    command.addAll(List.of(options));
    command.add(source);
    return run(folder, command);
  }

  static String run(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + text);
    }
    return text;
  }
}
