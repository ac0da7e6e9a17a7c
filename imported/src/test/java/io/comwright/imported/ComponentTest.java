package io.comwright.imported;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.UpcallFailureListener;
import io.comwright.junit.NoLeaks;
import io.comwright.windows.Apartment;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test of a component of Windows on a thread in the multithreaded apartment. Everything that
 * arrives is closed at its end, no object stays behind, and no failure of a Java object that native
 * code has swallowed.
 */
@ExtendWith(NoLeaks.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
abstract class ComponentTest {
  private final Set<String> failures = new ConcurrentSkipListSet<>();
  private UpcallFailureListener before;
  private Apartment apartment;
  private ComScope scope;

  @BeforeEach
  void enter() {
    before =
        ComObject.onUpcallFailure(
            (method, answer, failure) -> failures.add(method + ": " + failure.getMessage()));
    apartment = Apartment.enterMta();
    scope = ComScope.open();
  }

  @AfterEach
  void leave() {
    scope.close();
    apartment.close();
    ComObject.onUpcallFailure(before);
    assertEquals(Set.of(), takeFailures());
  }

  /** What Java objects have thrown since the last time, with the methods that were called. */
  final Set<String> takeFailures() {
    Set<String> taken = new TreeSet<>(failures);
    failures.clear();
    return taken;
  }
}
