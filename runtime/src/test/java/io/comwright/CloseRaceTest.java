package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Two threads that close the same thing give back one reference. */
class CloseRaceTest {
  private static final int ROWS = 100;

  private final Plain plain = new Plain();

  @Test
  void ofAProxy() throws InterruptedException {
    try (ComObject token = ComObject.expose(plain)) {
      Race.run(
          ROWS,
          i -> Plain.proxy(token),
          IUnknownProxy::close,
          () -> assertEquals(0, plain.ended.get(), "the token's reference is gone"));
    }
    assertEquals(1, plain.ended.get());
  }

  @Test
  void ofAToken() throws InterruptedException {
    try (ComObject _ = ComObject.expose(plain)) {
      Race.run(
          ROWS,
          i -> ComObject.expose(plain),
          ComObject::close,
          () -> assertEquals(0, plain.ended.get(), "the other token's reference is gone"));
    }
    assertEquals(1, plain.ended.get());
  }
}
