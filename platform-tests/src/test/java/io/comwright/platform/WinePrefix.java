package io.comwright.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The registry, drive and processes of Wine that are these tests' own. */
final class WinePrefix {
  static final Path FOLDER = Vm.TARGET.resolve("wine");

  private static final String DRIVERS = "HKCU\\Software\\Wine\\Drivers";
  private static final int ATTEMPTS = 3;

  private WinePrefix() {}

  /**
   * Sets it up, unless it is. Wine tries only once by itself: a prefix that it could not finish (a
   * full disk is enough) starts no program ever after. So one in which none starts is made anew.
   */
  static void setUp() throws IOException, InterruptedException {
    List<String> failures = new ArrayList<>();
    while (!startsPrograms(failures)) {
      if (failures.size() == ATTEMPTS) {
        throw new AssertionError(
            "Wine starts no program in %s, with %d MB free (it needs 700):%n%s"
                .formatted(
                    FOLDER,
                    Files.getFileStore(Vm.TARGET).getUsableSpace() >> 20,
                    String.join("\n", failures)));
      }
      delete();
    }
  }

  private static boolean startsPrograms(List<String> failures)
      throws IOException, InterruptedException {
    Path boot = Vm.TARGET.resolve("wineboot.log");
    Path registry = Vm.TARGET.resolve("reg.log");
    Files.createDirectories(FOLDER);
    // Does nothing where that is done.
    int booted = Vm.start(List.of("wine", "wineboot", "-i"), Vm.TARGET, boot, 120);
    // Windows that are nowhere to be seen, or without a screen there would be none.
    int registered =
        Vm.start(
            List.of("wine", "reg", "add", DRIVERS, "/v", "Graphics", "/d", "null", "/f"),
            Vm.TARGET,
            registry,
            60);
    // What sets the registry up starts no local servers of COM afterwards.
    end();
    if (booted == 0 && registered == 0) {
      return true;
    }
    failures.add(
        "wineboot: exit code %d%n%s%nreg: exit code %d%n%s"
            .formatted(booted, Vm.end(boot), registered, Vm.end(registry)));
    return false;
  }

  /** Ends the processes of Wine, which would stay a while. */
  static void end() throws IOException, InterruptedException {
    Vm.start(List.of("wineserver", "-k"), Vm.TARGET, Vm.TARGET.resolve("wineserver.log"), 60);
  }

  private static void delete() throws IOException {
    // Links lead out of the prefix, to the root of this system: they are deleted, not followed.
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
