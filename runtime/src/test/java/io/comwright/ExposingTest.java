package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.runtime.Frame;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExposingTest {
  private final int before = ComObject.liveCount();

  private static final class Factory implements IClassFactory {
    @Override
    public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void lockServer(boolean lock) {}
  }

  @Test
  void whatIsRefusedKeepsNoReference() {
    Factory factory = new Factory();
    try (ComObject _ = ComObject.expose(factory, IUnknownProxy.TYPE)) {
      assertEquals(before + 1, ComObject.liveCount());
      IllegalStateException e =
          assertThrows(
              IllegalStateException.class,
              () -> ComObject.expose(factory, IClassFactoryProxy.TYPE));
      assertTrue(e.getMessage().contains("exposed already without IClassFactory"), e.getMessage());
      Frame frame = Frame.enter();
      try {
        assertThrows(
            IllegalArgumentException.class,
            () -> frame.pointer(factory, IClassFactoryProxy.TYPE, "IFoo.bar", "factory"));
      } finally {
        frame.exit();
      }
    }
    assertEquals(before, ComObject.liveCount());
  }

  /** An object that looks at itself when its last reference is gone. */
  private static final class Last implements IUnknown, FinalRelease {
    private @Nullable IUnknownProxy self;
    private int live = -1;
    private @Nullable Object found;
    private @Nullable ComException answer;

    @Override
    public void finalRelease() {
      live = ComObject.liveCount();
      found = ComObject.implementation(self);
      answer = assertThrows(ComException.class, () -> IUnknownProxy.from(self));
    }
  }

  /** "Rules for Managing Reference Counts": zero is terminal. */
  @Test
  void anObjectIsGoneBeforeItHearsOfIt() {
    UpcallFailureListener listener = ComObject.onUpcallFailure((method, answer, failure) -> {});
    try {
      Last last = new Last();
      ComObject token = ComObject.expose(last);
      try (IUnknownProxy stale = IUnknownProxy.attach(token.pointer(IUnknownProxy.TYPE))) {
        last.self = stale;
        token.close();
      }
      assertEquals(before, last.live);
      assertNull(last.found);
      assertTrue(last.answer.hresult().is(HResult.RPC_E_DISCONNECTED));
    } finally {
      ComObject.onUpcallFailure(listener);
    }
  }
}
