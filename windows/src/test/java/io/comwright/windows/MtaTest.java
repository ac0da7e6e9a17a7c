package io.comwright.windows;

import io.comwright.junit.NoLeaks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test on a thread in the multithreaded apartment, that leaves no object behind. */
@OnWindows
@ExtendWith(NoLeaks.class)
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SAME_THREAD)
public abstract class MtaTest {
  Apartment apartment;

  @BeforeEach
  void enter() {
    apartment = Apartment.enterMta();
  }

  @AfterEach
  void leave() {
    apartment.close();
  }
}
