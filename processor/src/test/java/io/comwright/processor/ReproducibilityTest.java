package io.comwright.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same bytes on every machine: generated sources, lock and headers do not depend on the order
 * of files, or on what a VM takes from its system. (Another compiler is the business of {@link
 * EclipseTest}.)
 */
class ReproducibilityTest {
  private static final List<String> PLAIN =
      List.of("-Duser.language=en", "-Dfile.encoding=UTF-8", "-Dline.separator=\n");

  @TempDir static Path folder;
  private static final List<String> files = new ArrayList<>();
  private static List<String> sample;
  private static SortedMap<String, String> expected;

  @BeforeAll
  static void compileAsEverybody() throws Exception {
    Path sources = Files.createDirectory(folder.resolve("sources"));
    for (Map.Entry<String, String> source : Inputs.goldens().entrySet()) {
      Path file = sources.resolve(source.getKey());
      Files.createDirectories(file.getParent());
      files.add(Files.writeString(file, source.getValue()).toString());
    }
    try (Stream<Path> all = Files.walk(Path.of("..", "sample", "src", "main", "java"))) {
      sample = all.map(Path::toString).filter(file -> file.endsWith(".java")).toList();
    }
    expected = made("plain", PLAIN, files);
    assertTrue(expected.size() > 100, () -> expected.keySet().toString());
  }

  /** In Turkish the lower case of I has no dot. */
  @Test
  void turkishAndInAnotherOrder() throws Exception {
    same(made("tr", List.of("-Duser.language=tr", "-Duser.country=TR"), files.reversed()));
  }

  /** The digits of Arabic are others. */
  @Test
  void arabicOfOldWindows() throws Exception {
    same(
        made(
            "ar",
            List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Dfile.encoding=COMPAT",
                "-Dnative.encoding=windows-1256",
                "-Dline.separator=\r\n"),
            files));
  }

  private static void same(SortedMap<String, String> made) {
    assertEquals(expected.keySet(), made.keySet());
    expected.forEach((file, text) -> assertEquals(text, made.get(file), file));
  }

  /** What is made in a VM of its own, by path, byte for byte. */
  private static SortedMap<String, String> made(String name, List<String> vm, List<String> files)
      throws IOException, InterruptedException {
    Path made = Files.createDirectories(folder.resolve(name).resolve("generated")).getParent();
    run(vm, files, List.of("-s", made.resolve("generated").toString()));
    run(
        vm,
        files,
        List.of(
            "-Acomwright.lock=" + made.resolve("vtables.lock"), "-Acomwright.lock.update=true"));
    run(vm, sample, List.of("-Acomwright.header=" + made.resolve("include")));
    SortedMap<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(made)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(
            made.relativize(file).toString().replace('\\', '/'),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return texts;
  }

  private static void run(List<String> vm, List<String> files, List<String> options)
      throws IOException, InterruptedException {
    String path = System.getProperty("java.class.path");
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(vm);
    command.addAll(List.of("-m", "jdk.compiler/com.sun.tools.javac.Main", "-proc:only"));
    command.addAll(List.of("-encoding", "UTF-8", "-cp", path, "-processorpath", path));
    command.addAll(options);
    command.addAll(files);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
  }
}
