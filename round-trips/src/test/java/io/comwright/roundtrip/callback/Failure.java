package io.comwright.roundtrip.callback;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.UpcallFailureListener;
import java.util.ArrayList;
import java.util.List;

/** What the listener of upcall failures has heard. */
record Failure(String method, HResult answer, Throwable thrown) {
  /** The failures of functions that a test causes. */
  static List<Failure> failures(Body test) throws Exception {
    List<Failure> failures = new ArrayList<>();
    UpcallFailureListener before =
        ComObject.onUpcallFailure(
            (method, answer, thrown) -> failures.add(new Failure(method, answer, thrown)));
    try {
      test.run(null);
    } finally {
      ComObject.onUpcallFailure(before);
    }
    return failures;
  }

  /** The message of what is thrown. */
  static String thrown(Class<? extends Throwable> type, Runnable code) {
    return assertThrows(type, code::run).getMessage();
  }
}
