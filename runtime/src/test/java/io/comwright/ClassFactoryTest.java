package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class ClassFactoryTest {
  private static final class Agile implements IAgileObject {}

  @Test
  void makesObjectsThatAreNotAggregated() {
    int alive = ComObject.liveCount();
    try (ComObject object = ComObject.expose(new ClassFactory(Agile::new));
        IUnknownProxy unknown = IUnknownProxy.retain(object.pointer(IUnknownProxy.TYPE));
        IClassFactory factory = IClassFactoryProxy.from(unknown)) {
      try (IAgileObject first = factory.createInstance(null, IAgileObjectProxy.TYPE);
          IUnknown second = factory.createInstance(null, IUnknownProxy.TYPE)) {
        assertEquals(false, ComObject.sameObject(first, second));
        assertEquals(alive + 3, ComObject.liveCount());
      }
      assertEquals(alive + 1, ComObject.liveCount());
      assertEquals(
          HResult.CLASS_E_NOAGGREGATION,
          failure(() -> factory.createInstance(unknown, IUnknownProxy.TYPE)));
      assertEquals(
          HResult.E_NOINTERFACE,
          failure(() -> factory.createInstance(null, IClassFactoryProxy.TYPE)));
      assertEquals(alive + 1, ComObject.liveCount());
      factory.lockServer(true);
      factory.lockServer(false);
    }
    assertEquals(alive, ComObject.liveCount());
  }

  private static int failure(org.junit.jupiter.api.function.Executable call) {
    return assertThrows(ComException.class, call).hresult().code();
  }
}
