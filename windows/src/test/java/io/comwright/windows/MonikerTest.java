package io.comwright.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.IClassFactory;
import io.comwright.IClassFactoryProxy;
import io.comwright.windows.RunningObjects.Registration;
import io.comwright.windows.scripting.IDictionary;
import io.comwright.windows.scripting.IDictionaryProxy;
import io.comwright.windows.scripting.Scripting;
import org.junit.jupiter.api.Test;

/** Names, and the objects that run under one. */
class MonikerTest extends MtaTest {
  private static final Guid ID = Guid.parse("5f3b9a10-0d0e-4a34-b2a7-7a1e62f0c1d2");

  @Test
  void aClassByItsName() {
    try (IClassFactory factory =
            Moniker.bind("clsid:" + Scripting.DICTIONARY + ":", IClassFactoryProxy.TYPE);
        IDictionary dictionary = factory.createInstance(null, IDictionaryProxy.TYPE)) {
      assertEquals(0, dictionary.count());
    }
  }

  @Test
  void aNameThatMeansNothing() {
    ComException e =
        assertThrows(
            ComException.class,
            () -> Moniker.bind("comwright.nosuch:thing", IClassFactoryProxy.TYPE));
    assertTrue(e.getMessage().contains("comwright.nosuch:thing"), e.getMessage());
    assertTrue(e.hresult().isFailure());
  }

  @Test
  void aJavaObjectRuns() {
    Persistent object = new Persistent(ID);
    assertFalse(RunningObjects.list().contains("!comwright test"));
    Registration registration = RunningObjects.register("comwright test", object);
    try (registration) {
      assertEquals("!comwright test", registration.name());
      assertTrue(RunningObjects.list().contains("!comwright test"));
      try (IPersist found = RunningObjects.get("!comwright test", IPersistProxy.TYPE)) {
        assertSame(object, ComObject.implementation(found));
        assertEquals(ID, found.classId());
      }
    }
    registration.close();
    assertFalse(RunningObjects.list().contains("!comwright test"));
    ComException e =
        assertThrows(
            ComException.class, () -> RunningObjects.get("!comwright test", IPersistProxy.TYPE));
    assertEquals(0x800401E3, e.hresult().code());
  }

  /** {@code GetActiveObject} looks for the CLSID as an item's name. */
  @Test
  void theActiveObjectOfAClass() {
    Persistent object = new Persistent(ID);
    try (Registration _ = RunningObjects.register("{" + ID.toString().toUpperCase() + "}", object);
        IPersist running = CoClass.of(ID).running(IPersistProxy.TYPE)) {
      assertSame(object, ComObject.implementation(running));
    }
  }
}
