package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import org.junit.jupiter.api.Test;

class GeneratedTypeTest {
  private static final Guid IID = Guid.parse("7d1c2a40-93b5-4e0e-9c6b-2f3f0a51c7e1");

  private interface First extends IUnknown {}

  private interface Second extends IUnknown {}

  private static <T extends IUnknown> GeneratedType<T> type(Class<T> type, String method) {
    return new GeneratedType<>(type, IID, IUnknownProxy.TYPE, "interface IFoo\n3 " + method) {
      @Override
      protected T proxy(long pointer, Ownership ownership) {
        throw new UnsupportedOperationException();
      }

      @Override
      protected StubVtable stub() {
        throw new UnsupportedOperationException();
      }
    };
  }

  /** Whoever is refused does not take the place of the one who was there. */
  @Test
  void anIidStaysWithTheFirst() {
    GeneratedType<First> first = type(First.class, "HRESULT a(LONG)");
    GeneratedType<Second> second = type(Second.class, "HRESULT a(LONGLONG)");
    GeneratedType.register(1, first);
    assertThrows(IncompatibleClassChangeError.class, () -> GeneratedType.register(1, second));
    assertSame(first, GeneratedType.known(IID));
  }
}
