package io.comwright.importer.typelib;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.importer.binary.Bytes;
import io.comwright.importer.binary.DamagedFileException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Damaged libraries end with a message that says where, and soon. */
class DamagedTypeLibraryTest {
  private static final String NAME = "x.tlb";
  private static final long SEED = 20260102;
  private static final int MUTANTS = 10_000;
  private static final Duration LIMIT = Duration.ofSeconds(120);

  /** Many times what the library takes, and a small part of what a repeated one would. */
  private static final int MOST_TYPES = 100;

  private final byte[] original = SmallLibrary.bytes(LibraryBytes.WIN64);

  private static void readAll(byte[] content) {
    List<TypeLibrary> libraries = TypeLibraries.read(Bytes.of(NAME, content));
    TypeLibraryDefinitions definitions = new TypeLibraryDefinitions(libraries);
    assertTrue(definitions.keys().size() < MOST_TYPES);
    for (String key : definitions.keys()) {
      definitions.find(key);
    }
  }

  private static String messageOf(byte[] content) {
    return assertThrows(DamagedFileException.class, () -> readAll(content)).getMessage();
  }

  private byte[] with(int at, int value) {
    byte[] content = original.clone();
    ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return content;
  }

  /** The offset of a table of the library. */
  private int table(Segment segment) {
    Bytes file = Bytes.of(NAME, original);
    return file.i4(0x54 + 4L * file.i4(0x20) + 16L * segment.ordinal());
  }

  @Test
  void aLibraryThatEndsEarly() {
    // Behind the members of the last type that has some are four bytes of one that has none.
    for (int length = 4; length < original.length - 4; length++) {
      String message = messageOf(Arrays.copyOf(original, length));
      assertTrue(message.matches("x\\.tlb is damaged at offset 0x[0-9a-f]+ .*"), message);
    }
  }

  @Test
  void tooManyTypes() {
    assertTrue(messageOf(with(0x20, 0x7FFF_FFFF)).contains("offset"));
  }

  /** Many types that all claim the members of the first one. */
  @Test
  void membersThatAreShared() {
    LibraryBytes library = new LibraryBytes(LibraryBytes.WIN64);
    int functions = 50;
    for (int type = 0; type < 40; type++) {
      LibraryBytes.Members members = library.members();
      for (int i = 0; i < (type == 0 ? functions : 1); i++) {
        members.function(i, "f", 1, 4, 0, 0, 0, LibraryBytes.VT_I4, new int[0][]);
      }
      int guid = library.guid(SmallLibrary.EVENTS);
      library.type(TlbTypeInfo.DISPATCH, "D" + type, guid, 0, 8, 1, LibraryBytes.NONE, members);
    }
    byte[] content = library.bytes("Shared", SmallLibrary.GUID, 1, 0);
    ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    int types = buffer.getInt(0x54 + 4 * 40);
    for (int type = 0; type < 40; type++) {
      buffer.putInt(types + type * 0x64 + 4, buffer.getInt(types + 4));
      buffer.putInt(types + type * 0x64 + 0x18, functions);
    }
    assertTrue(messageOf(content).contains("take more than the file has"), messageOf(content));
  }

  @Test
  void aTypeThatConsistsOfItself() {
    int types = table(Segment.TYPE_DESCRIPTIONS);
    byte[] content = original.clone();
    ByteBuffer buffer = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    for (int at = 0; at < 40; at += 8) {
      buffer.putShort(types + at, (short) 26).putInt(types + at + 4, at);
    }
    assertTrue(
        messageOf(content).contains("(table of type descriptions): a type consists of itself"),
        messageOf(content));
  }

  /** Thousands of names with the same thousands of languages, which are all one resource. */
  @Test
  void resourcesWithoutEnd() {
    int count = 5_000;
    int resources = 0x200;
    byte[] module = ModuleBytes.of(new byte[200_000]);
    ByteBuffer buffer = ByteBuffer.wrap(module).order(ByteOrder.LITTLE_ENDIAN);
    int names = 100_000;
    int languages = names + 16 + 8 * count;
    int data = 72;
    buffer.putInt(resources + 20, 0x8000_0000 | names);
    buffer.putShort(resources + names + 14, (short) count);
    buffer.putShort(resources + languages + 14, (short) count);
    for (int i = 0; i < count; i++) {
      buffer.putInt(resources + names + 16 + 8 * i + 4, 0x8000_0000 | languages);
      buffer.putInt(resources + languages + 16 + 8 * i + 4, data);
    }
    assertTrue(messageOf(module).contains("more resources than the file has room for"));
  }

  @Test
  void mutantsOfAModule() {
    byte[] module = ModuleBytes.of(original);
    mutants(module, 0x200 + 0x60, MUTANTS / 4);
  }

  /** Bytes that are changed at random, in one place and in many. */
  @Test
  void mutantsOfALibrary() {
    mutants(original, original.length, MUTANTS);
  }

  private static void mutants(byte[] original, int changed, int count) {
    Random random = new Random(SEED);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (int i = 0; i < count; i++) {
            byte[] content = original.clone();
            for (int j = 0; j <= i % 8; j++) {
              content[random.nextInt(changed)] = (byte) random.nextInt();
            }
            try {
              readAll(content);
            } catch (DamagedFileException e) {
              assertTrue(e.getMessage().startsWith("x.tlb is "), e.getMessage());
            } catch (MissingLibraryException e) {
              assertTrue(e.getMessage().contains("mentions"), e.getMessage());
            }
          }
        });
  }
}
