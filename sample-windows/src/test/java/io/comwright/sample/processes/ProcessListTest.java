package io.comwright.sample.processes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.junit.NoLeaks;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;

class ProcessListTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", ""));
  private static final Path KEPT = MODULE.resolve(Path.of("src", "main", "generated"));
  private static final Path MADE =
      MODULE.resolve(Path.of("target", "generated-sources", "annotations"));

  private static Map<String, String> sources(Path folder) throws IOException {
    Map<String, String> sources = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        sources.put(
            folder.relativize(file).toString().replace('\\', '/'),
            Files.readString(file).replace("\r\n", "\n"));
      }
    }
    return sources;
  }

  /** Copy the second folder into the first after a change. */
  @Test
  void generatedSourcesAreKept() throws IOException {
    assertEquals(sources(KEPT), sources(MADE));
  }

  /** Each line has the process's number and its program. */
  @Test
  @EnabledOnOs(value = OS.WINDOWS, disabledReason = "WMI is a part of Windows")
  @ExtendWith(NoLeaks.class)
  void listsItself() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      ProcessList.main(new String[0]);
    } finally {
      System.setOut(before);
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().map(String::strip).toList();
    assertTrue(lines.contains(ProcessHandle.current().pid() + " java.exe"), lines::toString);
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "there it lists the processes")
  void saysWhatItNeeds() {
    UnsupportedOperationException e =
        assertThrows(UnsupportedOperationException.class, () -> ProcessList.main(new String[0]));
    assertTrue(
        e.getMessage().startsWith("Apartment.enterMta needs the COM of Windows"), e.getMessage());
  }
}
