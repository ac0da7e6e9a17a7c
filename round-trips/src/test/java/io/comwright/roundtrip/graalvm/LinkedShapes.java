package io.comwright.roundtrip.graalvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.internal.Linked;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * After each test class: all that this VM has linked until now stands in the metadata, or an image
 * could not link it. JUnit finds it by {@code META-INF/services}, before it loads any test.
 */
public final class LinkedShapes implements AfterAllCallback {
  static {
    System.setProperty("io.comwright.linked", "true");
  }

  @Override
  public void afterAll(ExtensionContext context) {
    Set<String> missing = new TreeSet<>();
    for (String linked : Linked.all()) {
      // The result of a method is not a part of what it is found by.
      String found = linked.startsWith("method ") ? linked.replaceFirst("\\)\\S+$", ")") : linked;
      if (!Known.METADATA.contains(found)) {
        missing.add(linked);
      }
    }
    assertEquals(Set.of(), missing, "is not in the metadata for native-image");
  }

  private static final class Known {
    static final Set<String> METADATA = Metadata.ofClassPath();
  }
}
