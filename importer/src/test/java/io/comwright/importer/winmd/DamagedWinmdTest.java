package io.comwright.importer.winmd;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.WindowsMetadata;
import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.DamagedFileException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged files end with a message that says where, and soon. */
class DamagedWinmdTest {
  private static final String NAME = "x.winmd";
  private static final long SEED = 20260101;
  private static final int MUTANTS = 24;
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private static void readAll(byte[] content) {
    Winmd metadata = Winmd.read(Bytes.of(NAME, content));
    int every = Math.max(1, metadata.keys().size() / 2000);
    for (int i = 0; i < metadata.keys().size(); i += every) {
      metadata.find(metadata.keys().get(i));
    }
  }

  private static String messageOf(byte[] content) {
    return assertThrows(DamagedFileException.class, () -> readAll(content)).getMessage();
  }

  @Test
  void noFileOfThisKind() {
    assertTrue(messageOf(new byte[0]).startsWith("x.winmd is damaged at offset 0x0"));
    assertTrue(messageOf(new byte[4096]).contains("it is no PE file"));
  }

  @Test
  void aFileThatEndsEarly() {
    byte[] content = WindowsMetadata.content();
    for (int length : new int[] {100, 0x400, 1 << 16, 1 << 20, content.length / 2}) {
      String message = messageOf(Arrays.copyOf(content, length));
      assertTrue(message.matches("x\\.winmd is damaged at offset 0x[0-9a-f]+ .*"), message);
    }
  }

  /** The header of the tables is where a number can make the rest arbitrarily long. */
  @Test
  void aTableWithTooManyRows() {
    byte[] content = WindowsMetadata.content();
    int header = find(content, new byte[] {'#', '~', 0, 0});
    int root = find(content, new byte[] {'B', 'S', 'J', 'B'});
    int tables = root + Bytes.of(NAME, content).i4(header - 8);
    content[tables + 24 + 4 + 3] = 0x7F;
    assertTrue(messageOf(content).contains("the table TYPE_REF cannot have"), messageOf(content));
  }

  private static int find(byte[] content, byte[] what) {
    for (int i = 0; i < content.length; i++) {
      if (Arrays.equals(content, i, i + what.length, what, 0, what.length)) {
        return i;
      }
    }
    throw new AssertionError();
  }

  /** Bytes that are changed at random, half of them in the headers, where they do most harm. */
  @Test
  void mutants() {
    byte[] original = WindowsMetadata.content();
    int root = find(original, new byte[] {'B', 'S', 'J', 'B'});
    Random random = new Random(SEED);
    for (int i = 0; i < MUTANTS; i++) {
      byte[] content = original.clone();
      for (int j = 0; j < 1 + i * i; j++) {
        int at = i % 2 == 0 ? root + random.nextInt(512) : random.nextInt(content.length);
        content[at] = (byte) random.nextInt();
      }
      assertTimeoutPreemptively(
          LIMIT,
          () -> {
            try {
              readAll(content);
            } catch (DamagedFileException e) {
              assertTrue(e.getMessage().matches("x\\.winmd is damaged .*(offset|table).*"));
            }
          },
          "mutant " + i);
    }
  }
}
