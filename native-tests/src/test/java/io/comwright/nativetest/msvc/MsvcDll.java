package io.comwright.nativetest.msvc;

import io.comwright.nativetest.Compiler;
import io.comwright.nativetest.Fixtures;
import io.comwright.nativetest.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A DLL in the ABI of Microsoft's compiler, as Clang compiles and lld links it: without Microsoft's
 * headers and libraries, which the code does without.
 */
public final class MsvcDll {
  private static final String CLANG = "clang++";
  private static final String LINKER = "lld-link";

  private MsvcDll() {}

  /**
   * Compiles it; the test is skipped if a tool is missing.
   *
   * @param directory where it is written
   */
  public static Path compile(Path directory) throws IOException, InterruptedException {
    Path clang = Tools.program(CLANG).orElseThrow(() -> Tools.missing(CLANG));
    Path linker = Tools.program(LINKER).orElseThrow(() -> Tools.missing(LINKER));
    Path object = Files.createDirectories(directory).resolve("msvc.obj");
    Path library = directory.resolve("msvc.dll");
    Path source = Compiler.SOURCES.resolve(Path.of("msvc", "object.cpp"));
    run(
        List.of(
            clang.toString(),
            "--target=x86_64-pc-windows-msvc",
            "-std=c++17",
            "-O2",
            "-ffreestanding",
            "-fno-exceptions",
            "-fno-rtti",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-c",
            "-o",
            object.toString(),
            source.toString()));
    run(
        List.of(
            linker.toString(),
            "/dll",
            "/noentry",
            "/nodefaultlib",
            "/out:" + library,
            object.toString()));
    return library;
  }

  /** The DLL, compiled before or now; the test is skipped if it cannot be. */
  static Path get() throws IOException, InterruptedException {
    Path before = Fixtures.compiledBefore("msvc");
    if (before == null) {
      return compile(Path.of(System.getProperty("basedir", ""), "target", "msvc").toAbsolutePath());
    }
    Path library = before.resolve("msvc.dll");
    if (!Files.exists(library)) {
      throw Tools.missing(library.toString());
    }
    return library;
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new AssertionError(String.join(" ", command) + "\n" + text);
    }
  }
}
