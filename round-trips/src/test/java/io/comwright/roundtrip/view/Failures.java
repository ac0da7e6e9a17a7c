package io.comwright.roundtrip.view;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComObject;
import io.comwright.UpcallFailureListener;

/** How calls fail. */
final class Failures {
  private Failures() {}

  static <T extends Throwable> T fails(Class<T> type, String text, Runnable code) {
    T failure = assertThrows(type, code::run);
    assertTrue(failure.toString().contains(text), failure.toString());
    return failure;
  }

  static void quietly(Runnable code) {
    UpcallFailureListener before = ComObject.onUpcallFailure((method, answer, thrown) -> {});
    try {
      code.run();
    } finally {
      ComObject.onUpcallFailure(before);
    }
  }
}
