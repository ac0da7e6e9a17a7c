package io.comwright.jars.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.jars.build.Project.Ran;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven builds what {@code docs/setup.md} shows, and the programs run. */
class MavenBuildTest {
  private static final String SQUARE = "shapes/src/main/java/com/example/shapes/ISquare.java";
  private static final Path KEPT =
      Path.of("shapes", "src", "generated", "java", "com", "example", "shapes");

  private static final Path LOCK =
      Path.of("shapes", "src", "main", "resources", "META-INF", "comwright", "vtables.lock");

  private static Maven maven;

  @TempDir Path folder;

  @BeforeAll
  static void publish() throws IOException {
    maven = Maven.withPublished();
  }

  @Test
  void aProgramOnTheClassPath() throws IOException {
    Project project = Project.copy("maven-single", folder);
    assertBuilt(maven.run(project, "package"));
    assertPrints("Hello, Maven!", project.jdk("java", "-jar", "target/hello.jar"));
  }

  @Test
  void aModule() throws IOException {
    Project project = Project.copy("maven-module", folder);
    assertBuilt(maven.run(project, "package"));
    assertPrints(
        "Hello, modules!",
        project.jdk(
            "java",
            "-p",
            "target/bindings.jar" + File.pathSeparator + "target/lib",
            "--enable-native-access=io.comwright.runtime",
            "-m",
            "com.example.bindings/com.example.bindings.Hello"));
  }

  /** The base of the interface is in another jar. What was published is kept by the first build. */
  @Test
  void modulesOfOneBuildAndWhatWasPublished() throws IOException {
    Project project = Project.copy("maven-modules", folder);
    assertBuilt(maven.run(project, "package", "-Dcomwright.update=true"));
    assertPrints(
        "square 2.25 4",
        project.jdk(
            "java",
            "-p",
            "app/target/app.jar" + File.pathSeparator + "app/target/lib",
            "--enable-native-access=io.comwright.runtime",
            "-m",
            "com.example.app/com.example.app.Main"));
    String lock = Files.readString(project.folder().resolve(LOCK));
    assertTrue(lock.contains("com.example.shapes.ISquare[5] HRESULT side(DOUBLE*)"), lock);
    assertTrue(lock.contains("com.example.base.IShape[4] HRESULT corners(LONG*)"), lock);
    assertBuilt(maven.run(project, "process-classes"));

    project.replace(SQUARE, "double side();", "float side();");
    Ran moved = maven.run(project, "process-classes", "-pl", "shapes", "-am");
    assertFalse(moved.succeeded(), moved::output);
    assertSays(moved, "ISquare.java:[9,8] com.example.shapes.ISquare is published");
    assertSays(moved, "now:       com.example.shapes.ISquare[5] HRESULT side(FLOAT*)");
    assertSays(moved, "[lock-changed]");
    project.replace(SQUARE, "float side();", "double side();");

    project.replace(
        KEPT.resolve("ISquareProxy.java").toString(), "frame.cell(8)", "frame.cell(16)");
    Ran stale = maven.run(project, "process-classes", "-pl", "shapes", "-am");
    assertFalse(stale.succeeded(), stale::output);
    assertSays(stale, "com/example/shapes/ISquareProxy.java in ");
    assertSays(stale, "[source-differs]");
  }

  private static void assertBuilt(Ran ran) {
    assertTrue(ran.succeeded(), ran::output);
  }

  private static void assertPrints(String text, Ran ran) {
    assertEquals(text, ran.output().strip());
    assertTrue(ran.succeeded());
  }

  private static void assertSays(Ran ran, String text) {
    assertTrue(ran.output().contains(text), ran::output);
  }
}
