package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The processor and the runtime, which does not depend on it, compare slot tables by one rule. */
class SlotWidthsTest {
  private static final Pattern WIDTH = Pattern.compile("(?m)^    ([A-Z]+)\\((\".*\")\\)[,;]$");

  @Test
  void spellingsAreThoseOfTheRuntime() throws IOException {
    List<String> mine =
        widths(Path.of("src/main/java", "io/comwright/processor/model/SlotWidths.java"));
    assertFalse(mine.isEmpty());
    assertEquals(
        mine, widths(Path.of("../runtime/src/main/java", "io/comwright/runtime/SlotTables.java")));
  }

  private static List<String> widths(Path source) throws IOException {
    return WIDTH.matcher(Files.readString(source)).results().map(width -> width.group()).toList();
  }
}
