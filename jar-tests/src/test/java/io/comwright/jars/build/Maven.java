package io.comwright.jars.build;

import io.comwright.jars.Artifact;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The Maven that runs this build, as another process, with a local repository of its own. That has
 * what is published, as this build has made it, and leads to the user's local repository for
 * everything else: the two do not mix, and nothing is downloaded twice.
 */
final class Maven {
  private static final Path OURS = Path.of("io", "comwright");

  /** It is full of links, and so no folder that JUnit deletes. */
  private static final Path REPOSITORY = Path.of("target", "repository");

  private final Path program;

  private Maven(Path program) {
    this.program = program;
  }

  /**
   * Maven with what is published in its repository. The test is skipped if this build was not
   * started by Maven, or if the system has no symbolic links.
   */
  static Maven withPublished() throws IOException {
    String home = System.getProperty("maven.home", "");
    Path program = Path.of(home, "bin", File.separatorChar == '\\' ? "mvn.cmd" : "mvn");
    if (home.isEmpty() || !Files.isExecutable(program)) {
      throw Tools.missing("Maven's home");
    }
    publish();
    link(Path.of(""));
    return new Maven(program);
  }

  private static Path users() {
    return Path.of(System.getProperty("maven.repo.local"));
  }

  private static void publish() throws IOException {
    put("comwright-parent", Path.of("..", "pom.xml"), "pom");
    put("comwright-bom", Path.of("..", "bom", "target", ".flattened-pom.xml"), "pom");
    for (Artifact artifact : Artifact.values()) {
      put(artifact.artifactId(), artifact.pom(), "pom");
      put(artifact.artifactId(), artifact.file(), "jar");
    }
  }

  private static void put(String artifact, Path file, String type) throws IOException {
    Path published = published(artifact, type);
    Files.createDirectories(published.getParent());
    Files.copy(file, published, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path published(String artifact, String type) {
    String version = System.getProperty("comwright.version");
    return REPOSITORY
        .resolve(OURS)
        .resolve(artifact)
        .resolve(version)
        .resolve(artifact + "-" + version + "." + type);
  }

  /** Links all folders of the user's repository but ours; one that holds ours is walked into. */
  private static void link(Path below) throws IOException {
    try (Stream<Path> folders = Files.list(users().resolve(below))) {
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        Path name = below.resolve(folder.getFileName());
        Path link = REPOSITORY.resolve(name);
        if (!OURS.equals(name) && OURS.startsWith(name)) {
          link(name);
        } else if (!OURS.equals(name) && !Files.exists(link)) {
          link(link, folder);
        }
      }
    }
  }

  private static void link(Path link, Path folder) throws IOException {
    try {
      Files.createSymbolicLink(link, folder.toAbsolutePath());
    } catch (UnsupportedOperationException | FileSystemException e) {
      throw Tools.missing("the right to make symbolic links");
    }
  }

  /** Whether a plugin or a library can be had. */
  boolean has(String group, String artifact, String version) {
    return !offline()
        || Files.exists(
            users().resolve(group.replace('.', '/')).resolve(artifact).resolve(version));
  }

  private static boolean offline() {
    return "offline=true".equals(System.getProperty("maven.network"));
  }

  /** Runs goals in a project, with the lines of an ordinary build left out. */
  Project.Ran run(Project project, String... arguments) {
    List<String> words = new ArrayList<>(List.of(program.toString(), "-B", "-ntp", "-q"));
    if (offline()) {
      words.add("-o");
    }
    words.add("-Dmaven.repo.local=" + REPOSITORY.toAbsolutePath());
    words.addAll(List.of(arguments));
    return project.run(words);
  }
}
