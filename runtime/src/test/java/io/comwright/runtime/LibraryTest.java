package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Libraries by the names that a declaration gives them. */
class LibraryTest {
  private static final String ABSENT = "comwright-absent";

  /** The file of a library that every system has. */
  private static final String PRESENT =
      System.getProperty("os.name").startsWith("Windows") ? "kernel32.dll" : "libc.so.6";

  @Test
  void theFirstThatIsThere() {
    assertEquals(PRESENT, Library.load("Foo", ABSENT, PRESENT).toString());
  }

  @Test
  void onlyANameThatIsNoFileIsCompleted() {
    UnsatisfiedLinkError failure =
        assertThrows(UnsatisfiedLinkError.class, () -> Library.load("Foo", ABSENT, "absent.1"));
    assertEquals(
        "Foo: the system cannot load %s, nor absent.1; install it, or name its file to load(Path)"
            .formatted(System.mapLibraryName(ABSENT)),
        failure.getMessage());
  }
}
