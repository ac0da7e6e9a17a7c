package io.comwright.jars;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What is published, by the module that makes it. */
public enum Artifact {
  RUNTIME("pom.xml", "io/comwright/IUnknown"),
  WINDOWS("pom.xml", "io/comwright/windows/Apartment"),
  PROCESSOR("target/.flattened-pom.xml", "io/comwright/processor/ComwrightProcessor"),
  JUNIT("pom.xml", "io/comwright/junit/NoLeaks"),
  IMPORT("importer", "target/.flattened-pom.xml", "io/comwright/importer/cli/Main");

  private final Path module;
  private final String pom;

  /** A public class that the documentation has to have, as a path without its suffix. */
  final String publicClass;

  Artifact(String pom, String publicClass) {
    this.module = Path.of("..", name().toLowerCase());
    this.pom = pom;
    this.publicClass = publicClass;
  }

  Artifact(String module, String pom, String publicClass) {
    this.module = Path.of("..", module);
    this.pom = pom;
    this.publicClass = publicClass;
  }

  /** Under which name it is published. */
  public String artifactId() {
    return "comwright-" + name().toLowerCase();
  }

  /** Which POM Maven deploys. */
  public Path pom() {
    return module.resolve(pom);
  }

  Jar jar() {
    return jar("");
  }

  /** Where the jar is. */
  public Path file() {
    return file("");
  }

  Jar sources() {
    return jar("-sources");
  }

  Jar javadoc() {
    return jar("-javadoc");
  }

  private Jar jar(String classifier) {
    return Jar.read(file(classifier));
  }

  private Path file(String classifier) {
    String name = "comwright-%s-%s%s.jar";
    return module
        .resolve("target")
        .resolve(
            name.formatted(
                name().toLowerCase(), System.getProperty("comwright.version"), classifier));
  }

  /**
   * A jar in memory.
   *
   * @param name what messages call it
   * @param files its files with their contents as ISO 8859-1, which loses no byte
   */
  record Jar(String name, Map<String, String> files) {
    private static Jar read(Path file) {
      Map<String, String> files = new TreeMap<>();
      try (ZipFile zip = new ZipFile(file.toFile())) {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
          ZipEntry entry = entries.nextElement();
          if (!entry.isDirectory()) {
            byte[] content = zip.getInputStream(entry).readAllBytes();
            files.put(entry.getName(), new String(content, StandardCharsets.ISO_8859_1));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Jar(file.getFileName().toString(), files);
    }

    @Override
    public String toString() {
      return name;
    }
  }
}
