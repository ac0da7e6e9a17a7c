package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.Race;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class VtableProxyTest {
  private static final class Proxy extends VtableProxy {
    Proxy() {
      super(0x1000, Ownership.OWNED);
    }
  }

  /** Whoever gets the pointer releases it. */
  @Test
  void oneOfTwoThreadsEndsAProxy() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    AtomicInteger ended = new AtomicInteger();
    Race.run(
        5_000,
        i -> {
          made.incrementAndGet();
          return new Proxy();
        },
        proxy -> {
          if (proxy.end() != 0) {
            ended.incrementAndGet();
          }
        },
        () -> assertEquals(made.get(), ended.get()));
  }
}
