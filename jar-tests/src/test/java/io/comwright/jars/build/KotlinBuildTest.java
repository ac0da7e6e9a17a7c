package io.comwright.jars.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.jars.build.Project.Ran;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kotlin implements and calls an annotated interface that is Java: of another jar, and of the same
 * project, where kapt runs the processor before Kotlin is compiled.
 */
class KotlinBuildTest {
  private static final Pattern VERSION = Pattern.compile("<kotlin.version>(.*)</kotlin.version>");

  @TempDir Path folder;

  @Test
  void implementsAndCalls() throws IOException {
    Maven maven = Maven.withPublished();
    Project project = Project.copy("kotlin", folder);
    Matcher version = VERSION.matcher(Files.readString(project.folder().resolve("pom.xml")));
    assertTrue(version.find());
    if (!maven.has("org.jetbrains.kotlin", "kotlin-maven-plugin", version.group(1))) {
      throw Tools.missing("Kotlin's plugin for Maven in the local repository");
    }
    // A daemon would go on for hours after the test.
    Ran built = maven.run(project, "package", "-Dkotlin.compiler.daemon=false");
    assertTrue(built.succeeded(), built::output);
    assertEquals("Hello, Kotlin!", program(project, "user"));
    assertEquals("Hello, kapt!", program(project, "together"));
  }

  private static String program(Project project, String module) {
    String target = module + "/target/";
    return project
        .jdk(
            "java",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            target + module + ".jar" + File.pathSeparator + target + "lib/*",
            "com.example." + module + ".HelloKt")
        .output()
        .strip();
  }
}
