package io.comwright.jars;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first program of the README does what the README says, with the commands that stand there.
 */
class FirstProgramTest {
  private static final Pattern PROGRAM =
      Pattern.compile(
          "## A first program.*?`(\\w+\\.java)`.*?```java\n(.*?)```"
              + ".*?```sh\n(.*?)```.*?It prints `(.*?)`",
          Pattern.DOTALL);

  @TempDir Path directory;

  @Test
  void runsAsItStands() throws IOException, InterruptedException {
    Matcher program = PROGRAM.matcher(Files.readString(Path.of("..", "README.md")));
    assertTrue(program.find());
    Files.writeString(directory.resolve(program.group(1)), program.group(2));
    String output = "";
    for (String command : program.group(3).lines().toList()) {
      output = run(command);
    }
    assertEquals(program.group(4), output.strip());
  }

  private String run(String command) throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command.split(" ")));
    words.set(0, Path.of(System.getProperty("java.home"), "bin", words.getFirst()).toString());
    for (String word : words) {
      if (word.contains("/target/")) {
        Path jar = directory.resolve(word);
        if (!Files.exists(jar)) {
          Files.createDirectories(jar.getParent());
          Files.copy(Path.of("..").resolve(word), jar);
        }
      }
    }
    Path output = directory.resolve("output");
    int code =
        new ProcessBuilder(words)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start()
            .waitFor();
    String text = Files.readString(output, StandardCharsets.UTF_8);
    assertEquals(0, code, command + "\n" + text);
    return text;
  }
}
