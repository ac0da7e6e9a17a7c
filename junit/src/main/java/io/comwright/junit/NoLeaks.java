package io.comwright.junit;

import io.comwright.ComLeaks;
import io.comwright.ComLeaks.Level;
import io.comwright.ComLeaks.Open;
import io.comwright.ComObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Fails a test that leaves a proxy or an owner token open, or a Java object exposed:
 *
 * {@snippet :
 * @ExtendWith(NoLeaks.class)
 * class MailboxTest { ... }
 * }
 *
 * <p>The failure names what was left open, with the places where it was made as suppressed
 * exceptions. While a test runs, leak detection is at {@link Level#ALL}. The counts are those of
 * the whole VM: tests that run at the same time would see each other's objects.
 */
public final class NoLeaks implements BeforeEachCallback, AfterEachCallback {
  private static final Namespace NAMESPACE = Namespace.create(NoLeaks.class);

  /** Called by JUnit. */
  public NoLeaks() {}

  @Override
  public void beforeEach(ExtensionContext context) {
    List<Open> collected = new CopyOnWriteArrayList<>();
    Before before =
        new Before(
            ComLeaks.level(),
            new HashSet<>(ComLeaks.open()),
            ComObject.liveCount(),
            collected,
            ComLeaks.listener());
    ComLeaks.onLeak(collected::add);
    ComLeaks.level(Level.ALL);
    context.getStore(NAMESPACE).put(Before.class, before);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    Before before = context.getStore(NAMESPACE).remove(Before.class, Before.class);
    ComLeaks.level(before.level);
    ComLeaks.onLeak(before.listener);
    // What the garbage collector has taken meanwhile is open no longer, and leaks all the same.
    List<Open> left = new ArrayList<>(before.collected);
    left.addAll(ComLeaks.open());
    left.removeAll(before.open);
    int exposed = ComObject.liveCount() - before.liveCount;
    if (left.isEmpty() && exposed <= 0) {
      return;
    }
    StringBuilder text = new StringBuilder("the test leaks");
    left.forEach(open -> text.append("\n  ").append(open.what()).append(" was not closed"));
    if (exposed > 0) {
      text.append("\n  Java objects still exposed: ").append(exposed);
    }
    AssertionError error = new AssertionError(text.toString());
    left.forEach(open -> error.addSuppressed(open.madeAt()));
    throw error;
  }

  private record Before(
      Level level, Set<Open> open, int liveCount, List<Open> collected, Consumer<Open> listener) {}
}
