package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@OnWindows
class RegistryTest {
  private static final String KEY = "Comwright.RegistryTest";

  private final Registry registry = new Registry(Registry.MACHINE, Registry.VIEW_64);

  @AfterEach
  void remove() {
    registry.remove(KEY);
  }

  /** A text may be longer than what is asked for at first. */
  @Test
  void textOfAnyLength() {
    for (int length : new int[] {0, 1, 511, 512, 513, 5_000}) {
      String text = "x".repeat(length);
      registry.write(KEY, "text", text);
      assertEquals(text, registry.read(KEY, "text"));
    }
    assertNull(registry.read(KEY, "other"));
    assertNull(registry.read(KEY + ".none", null));
  }
}
