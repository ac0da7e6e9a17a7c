package io.comwright.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes a library of {@code calc.c}. */
public final class CalcBuild {
  /** The system property that names the library. */
  public static final String PROPERTY = "benchmark.calc";

  private CalcBuild() {}

  /**
   * Compiles the library, unless that has been done.
   *
   * @return whether there is a C compiler; the system property names the library then
   */
  public static boolean compile() throws IOException, InterruptedException {
    if (System.getProperty(PROPERTY) != null) {
      return true;
    }
    Path library = Files.createTempDirectory("comwright").resolve(System.mapLibraryName("calc"));
    Path source = Path.of(System.getProperty("basedir", "."), "src/main/c/calc.c");
    Process cc;
    try {
      cc =
          new ProcessBuilder(
                  "cc", "-O2", "-shared", "-fPIC", "-o", library.toString(), source.toString())
              .inheritIO()
              .start();
    } catch (IOException e) {
      return false;
    }
    if (cc.waitFor() != 0) {
      throw new IllegalStateException("cc failed");
    }
    // What is named last is deleted first.
    library.getParent().toFile().deleteOnExit();
    library.toFile().deleteOnExit();
    System.setProperty(PROPERTY, library.toString());
    return true;
  }
}
