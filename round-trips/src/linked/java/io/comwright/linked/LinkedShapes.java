package io.comwright.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.internal.Linked;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * After each test class: all that it has linked stands in the metadata, or an image could not link
 * it. JUnit finds this by {@code META-INF/services}, before it loads any test.
 */
public final class LinkedShapes implements BeforeAllCallback, AfterAllCallback {
  /** The tests whose interfaces are compiled with metadata; other tests may be in the same VM. */
  private static final Pattern COMPARED =
      Pattern.compile("io\\.comwright\\.(?:roundtrip|nativetest)\\b.*");

  static {
    System.setProperty("io.comwright.linked", "true");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    store(context).put("before", Linked.all());
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (!COMPARED.matcher(context.getRequiredTestClass().getPackageName()).matches()) {
      return;
    }
    Set<String> linked = Linked.all();
    linked.removeAll(store(context).get("before", Set.class));
    Set<String> missing = new TreeSet<>();
    for (String each : linked) {
      // The result of a method is not a part of what it is found by.
      String found = each.startsWith("method ") ? each.replaceFirst("\\)\\S+$", ")") : each;
      if (!Known.METADATA.contains(found)) {
        missing.add(each);
      }
    }
    assertEquals(Set.of(), missing, "is not in the metadata for native-image");
  }

  private static ExtensionContext.Store store(ExtensionContext context) {
    return context.getStore(Namespace.create(LinkedShapes.class, context.getUniqueId()));
  }

  private static final class Known {
    static final Set<String> METADATA = Metadata.ofClassPath();
  }
}
