package io.comwright.runtime.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathMarshallerTest {
  private final PathMarshaller marshaller = new PathMarshaller();

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "a b", "../\u00fc/\u4e2d"})
  void pathIsItsText(String text) {
    Path path = Path.of(text);
    try (Arena call = Arena.ofConfined()) {
      assertEquals(path.toString(), marshaller.toNative(path, call));
    }
    assertEquals(path.toString(), marshaller.handOver(path));
    assertEquals(path, marshaller.fromNative(text));
  }

  @Test
  void textThatIsNoPath() {
    assertThrows(InvalidPathException.class, () -> marshaller.fromNative("a\0b"));
  }

  @Test
  void pathOfAnotherFileSystem(@TempDir Path directory) throws IOException {
    try (FileSystem zip =
        FileSystems.newFileSystem(directory.resolve("x.zip"), Map.of("create", "true"))) {
      Path inside = zip.getPath("/inside");
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> marshaller.handOver(inside));
      assertTrue(refused.getMessage().endsWith(inside.toUri().toString()), refused.getMessage());
    }
  }
}
