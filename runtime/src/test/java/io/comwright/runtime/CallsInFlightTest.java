package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComObject;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import org.junit.jupiter.api.Test;

/** What the checked mode does, asked directly: this VM is not in it. */
class CallsInFlightTest {
  private static final class Plain implements IUnknown {}

  private final CallsInFlight calls = new CallsInFlight(Ownership.OWNED);

  @Test
  void closingAgainIsHarmlessButNotDuringACall() {
    try (ComObject token = ComObject.expose(new Plain());
        IUnknownProxy proxy = IUnknownProxy.retain(token.pointer(IUnknownProxy.TYPE))) {
      calls.begin(proxy, "IFoo.bar");
      assertThrows(IllegalStateException.class, () -> calls.close(proxy));
      calls.end();
      calls.close(proxy);
      assertDoesNotThrow(() -> calls.close(proxy));
      assertThrows(IllegalStateException.class, () -> calls.begin(proxy, "IFoo.bar"));
    }
  }
}
