package io.comwright.jars;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.jars.Artifact.Jar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody who gets a jar may expect to find in it. */
class PublishedJarsTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern SHADED = Pattern.compile("(io/comwright/[a-z]+/shaded/)([a-z]+)/.*");

  /** What is shaded, by the name of its package there. */
  private static final Map<String, String> COORDINATES =
      Map.of(
          "difflib", "io.github.java-diff-utils:java-diff-utils",
          "javapoet", "com.squareup:javapoet",
          "jgit", "org.eclipse.jgit:org.eclipse.jgit",
          "picocli", "info.picocli:picocli");

  /** What is shaded whose licence is another, by what its text begins with. */
  private static final Map<String, String> LICENCES =
      Map.of("jgit", "Eclipse Distribution License - v 1.0");

  static Stream<Jar> jars() {
    return Arrays.stream(Artifact.values())
        .flatMap(artifact -> Stream.of(artifact.jar(), artifact.sources(), artifact.javadoc()));
  }

  @ParameterizedTest
  @MethodSource("jars")
  void licenceAndNotice(Jar jar) throws IOException {
    for (String name : List.of("LICENSE", "NOTICE")) {
      assertEquals(Files.readString(ROOT.resolve(name)), jar.files().get("META-INF/" + name), name);
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyClassHasItsSource(Artifact artifact) {
    Set<String> missing =
        artifact.jar().files().keySet().stream()
            .filter(name -> name.endsWith(".class") && !SHADED.matcher(name).matches())
            .map(PublishedJarsTest::sourceOf)
            .collect(toCollection(TreeSet::new));
    assertFalse(missing.isEmpty());
    missing.removeAll(artifact.sources().files().keySet());
    assertEquals(Set.of(), missing);
  }

  @ParameterizedTest
  @EnumSource
  void publicClassesAreDocumented(Artifact artifact) {
    String page = artifact.publicClass + ".html";
    assertTrue(
        artifact.javadoc().files().keySet().stream().anyMatch(name -> name.endsWith(page)), page);
  }

  /** Or nobody could make an image of a program that uses it. */
  @ParameterizedTest
  @CsvSource({
    "RUNTIME, io.comwright/comwright-runtime",
    "WINDOWS, io.comwright.windows.system.IMoniker"
  })
  void nativeImageIsTold(Artifact artifact, String folder) {
    String file = "META-INF/native-image/" + folder + "/reachability-metadata.json";
    assertTrue(artifact.jar().files().containsKey(file), file);
  }

  /** Whatever else lay on a user's processor path could meet another version of itself there. */
  @Test
  void processorBringsNothingUnderAnotherName() {
    for (String name : Artifact.PROCESSOR.jar().files().keySet()) {
      assertTrue(name.startsWith("io/comwright/processor/") || name.startsWith("META-INF/"), name);
    }
  }

  /** Its licence is ours, so that one text does for both, or stands in the notice. */
  @ParameterizedTest
  @CsvSource({"PROCESSOR, difflib javapoet", "IMPORT, difflib jgit picocli"})
  void whatIsShadedHasANotice(Artifact artifact, String names) {
    Jar jar = artifact.jar();
    Map<String, String> libraries = new TreeMap<>();
    for (String name : jar.files().keySet()) {
      Matcher shaded = SHADED.matcher(name);
      if (shaded.matches()) {
        libraries.put(shaded.group(2), shaded.group(1).replace('/', '.') + shaded.group(2));
      }
    }
    assertEquals(names, String.join(" ", libraries.keySet()));
    libraries.forEach(
        (library, packageName) -> {
          String notice = jar.files().get("META-INF/" + library + "/NOTICE");
          String licence = LICENCES.getOrDefault(library, "Apache License, Version 2.0");
          assertTrue(notice.contains(COORDINATES.get(library)), notice);
          assertTrue(notice.contains(licence), notice);
          assertTrue(notice.contains(packageName), notice);
        });
  }

  @Test
  void theImporterIsAProgram() {
    Jar jar = Artifact.IMPORT.jar();
    assertTrue(
        jar.files()
            .get("META-INF/MANIFEST.MF")
            .contains("Main-Class: io.comwright.importer.cli.Main"));
    for (String name : jar.files().keySet()) {
      assertTrue(name.startsWith("io/comwright/importer/") || name.startsWith("META-INF/"), name);
    }
  }

  // io/comwright/Outer$Inner.class -> io/comwright/Outer.java
  private static String sourceOf(String classFile) {
    return classFile.replaceFirst("(\\$.*)?\\.class$", ".java");
  }
}
