package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.ComObject;
import io.comwright.UpcallFailureListener;
import io.comwright.junit.NoLeaks;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on a thread in the multithreaded apartment, that leaves no object behind, and no failure
 * of a Java object that native code may have swallowed.
 */
@OnWindows
@ExtendWith(NoLeaks.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
public abstract class MtaTest {
  private final Set<String> failures = new ConcurrentSkipListSet<>();
  private UpcallFailureListener before;

  Apartment apartment;

  @BeforeEach
  void enter() {
    before =
        ComObject.onUpcallFailure(
            (method, answer, failure) -> failures.add(method + ": " + failure.getMessage()));
    apartment = Apartment.enterMta();
  }

  @AfterEach
  void leave() {
    apartment.close();
    ComObject.onUpcallFailure(before);
    assertEquals(Set.of(), takeFailures());
  }

  /**
   * What Java objects have thrown since the last time, with the methods that native code called.
   */
  protected final Set<String> takeFailures() {
    Set<String> taken = new TreeSet<>(failures);
    failures.clear();
    return taken;
  }
}
