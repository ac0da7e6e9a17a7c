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
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody who gets a jar may expect to find in it. */
class PublishedJarsTest {
  private static final Path ROOT = Path.of("..");
  private static final String SHADED = "io/comwright/processor/shaded/";

  /** What is shaded, by the name of its package there. */
  private static final Map<String, String> COORDINATES =
      Map.of(
          "difflib", "io.github.java-diff-utils:java-diff-utils",
          "javapoet", "com.squareup:javapoet");

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
            .filter(name -> name.endsWith(".class") && !name.startsWith(SHADED))
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

  /** Whatever else lay on a user's processor path could meet another version of itself there. */
  @Test
  void processorBringsNothingUnderAnotherName() {
    for (String name : Artifact.PROCESSOR.jar().files().keySet()) {
      assertTrue(name.startsWith("io/comwright/processor/") || name.startsWith("META-INF/"), name);
    }
  }

  /** Its licence is ours, so that one text does for both. */
  @Test
  void whatIsShadedHasANotice() {
    Jar jar = Artifact.PROCESSOR.jar();
    Set<String> libraries =
        jar.files().keySet().stream()
            .filter(name -> name.startsWith(SHADED))
            .map(name -> name.substring(SHADED.length(), name.indexOf('/', SHADED.length())))
            .collect(toCollection(TreeSet::new));
    assertEquals(Set.of("difflib", "javapoet"), libraries);
    for (String library : libraries) {
      String notice = jar.files().get("META-INF/" + library + "/NOTICE");
      assertTrue(notice.contains(COORDINATES.get(library)), notice);
      assertTrue(notice.contains("Apache License, Version 2.0"), notice);
      assertTrue(notice.contains(SHADED.replace('/', '.') + library), notice);
    }
  }

  // io/comwright/Outer$Inner.class -> io/comwright/Outer.java
  private static String sourceOf(String classFile) {
    return classFile.replaceFirst("(\\$.*)?\\.class$", ".java");
  }
}
