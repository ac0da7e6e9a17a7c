package io.comwright.benchmark.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What this process uses. */
final class Process {
  private static final Path STATUS = Path.of("/proc/self/status");

  private Process() {}

  /** The bytes of live objects on the heap. */
  static long heap() {
    System.gc();
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  /** The bytes of the process in memory; not a number that means something off Linux. */
  static long resident() {
    try {
      return Files.exists(STATUS)
          ? Files.readAllLines(STATUS).stream()
              .filter(line -> line.startsWith("VmRSS:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
              .findFirst()
              .orElseThrow()
          : 0;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
