package io.comwright.jars.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.jars.Artifact;
import io.comwright.jars.build.Project.Ran;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of {@code docs/setup.md} compile and run a program, with nothing but two jars. */
class ByHandBuildTest {
  @TempDir Path folder;

  @Test
  void javacOnTheClassPath() throws IOException {
    assertEquals("Hello, javac!", run(project("by-hand"), "javac.sh").output().strip());
  }

  @Test
  void javacOnTheModulePath() throws IOException, URISyntaxException {
    Project project = project("by-hand-module");
    copy(project, NullMarked.class, "jspecify.jar");
    assertEquals("Hello, modules!", run(project, "javac.sh").output().strip());
  }

  @Test
  void eclipseCompiler() throws IOException, URISyntaxException {
    Project project = project("by-hand");
    copy(project, BatchCompiler.class, "ecj.jar");
    assertEquals("Hello, javac!", run(project, "ecj.sh").output().strip());
  }

  @Test
  void eclipseCompilerOnTheModulePath() throws IOException, URISyntaxException {
    Project project = project("by-hand-module");
    copy(project, NullMarked.class, "jspecify.jar");
    copy(project, BatchCompiler.class, "ecj.jar");
    assertEquals("Hello, modules!", run(project, "ecj.sh").output().strip());
  }

  @Test
  void whatWasPublished() throws IOException {
    Project project = project("by-hand");
    run(project, "publish.sh");
    run(project, "check.sh");
    project.replace("src/com/example/IGreeter.java", "greet(String name)", "greet(int number)");
    Ran changed = project.run(words(project, commands(project, "check.sh").getFirst()));
    assertFalse(changed.succeeded());
    assertTrue(
        changed.output().contains("IGreeter.java:9: error: com.example.IGreeter is published in "),
        changed::output);
  }

  private Project project(String name) throws IOException {
    Project project = Project.copy(name, folder);
    for (Artifact artifact : List.of(Artifact.RUNTIME, Artifact.PROCESSOR)) {
      Files.copy(artifact.file(), project.folder().resolve(artifact.artifactId() + ".jar"));
    }
    return project;
  }

  private static void copy(Project project, Class<?> ofJar, String name)
      throws IOException, URISyntaxException {
    Path jar = Path.of(ofJar.getProtectionDomain().getCodeSource().getLocation().toURI());
    Files.copy(jar, project.folder().resolve(name));
  }

  /** Runs commands, and gives what the last one has said. */
  private static Ran run(Project project, String file) throws IOException {
    Ran ran = null;
    for (String command : commands(project, file)) {
      Ran next = project.run(words(project, command));
      assertTrue(next.succeeded(), () -> command + "\n" + next.output());
      ran = next;
    }
    return ran;
  }

  private static List<String> commands(Project project, String file) throws IOException {
    return Files.readAllLines(project.folder().resolve(file));
  }

  /** What a shell makes of a command: these need none, so that they run on Windows too. */
  private static List<String> words(Project project, String command) {
    List<String> words =
        List.of(
            command
                .replace("$PWD", project.folder().toString())
                .replace(".jar:", ".jar" + File.pathSeparator)
                .replace("classes:", "classes" + File.pathSeparator)
                .split(" "));
    return Project.ofJdk(words.getFirst(), words.subList(1, words.size()));
  }
}
