package io.comwright.importer.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class JavaParameterTest {
  @Test
  void memoryAndArraysHaveASizeThatIsNamed() {
    assertTrue(new JavaParameter(List.of(), "MemorySegment", "data").isUnsized());
    assertTrue(new JavaParameter(List.of("@Out"), "int[]", "data").isUnsized());
    assertFalse(new JavaParameter(List.of("@SizeIs(\"n\")"), "int[]", "data").isUnsized());
    assertFalse(new JavaParameter(List.of("@SizeIs"), "MemorySegment", "data").isUnsized());
    assertFalse(new JavaParameter(List.of(), "int", "n").isUnsized());
  }
}
