package io.comwright.importer.typelib;

import io.comwright.importer.binary.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** The type libraries that come with Wine, where a package has installed it. */
final class WineLibraries {
  private static final String MODULES = "wine/x86_64-windows";

  private WineLibraries() {}

  /** Files of Wine; the test is skipped without Wine, and fails where tools are required. */
  static List<TypeLibrary> read(String... files) {
    List<TypeLibrary> libraries = new ArrayList<>();
    for (Path file : paths(files)) {
      try {
        libraries.addAll(TypeLibraries.read(Bytes.read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return libraries;
  }

  static List<Path> paths(String... files) {
    Path folder = folder();
    return List.of(files).stream().map(folder::resolve).toList();
  }

  static Path folder() {
    Path folder = find();
    if (folder == null && "true".equals(System.getenv("COMWRIGHT_REQUIRE_TOOLS"))) {
      Assertions.fail("Wine is required, and not installed");
    }
    Assumptions.assumeTrue(folder != null, "skipped: Wine is not installed");
    return folder;
  }

  private static Path find() {
    Path root = Path.of("/usr", "lib");
    if (!Files.isDirectory(root)) {
      return null;
    }
    try (DirectoryStream<Path> architectures = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path each : architectures) {
        if (Files.exists(each.resolve(MODULES).resolve("stdole2.tlb"))) {
          return each.resolve(MODULES);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Files.exists(root.resolve(MODULES)) ? root.resolve(MODULES) : null;
  }
}
