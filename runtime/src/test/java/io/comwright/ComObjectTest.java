package io.comwright;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ComObjectTest {
  private int before;

  @BeforeEach
  void count() {
    before = ComObject.liveCount();
  }

  @AfterEach
  void nothingIsLeft() {
    assertEquals(before, ComObject.liveCount());
  }

  @Test
  void tokensShareOneObjectAndCloseOnce() {
    Plain plain = new Plain();
    ComObject first = ComObject.expose(plain);
    ComObject second = ComObject.expose(plain);
    MemorySegment pointer = first.pointer(IUnknownProxy.TYPE);
    assertEquals(pointer, second.pointer(IUnknownProxy.TYPE));
    first.close();
    first.close();
    first.close();
    assertEquals(0, plain.ended.get(), "closing one token twice took the other's reference");
    assertEquals(pointer, second.pointer(IUnknownProxy.TYPE));
    second.close();
    assertEquals(1, plain.ended.get());
  }

  @Test
  void closedTokenGivesNoPointer() {
    ComObject object = ComObject.expose(new Plain());
    object.close();
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> object.pointer(IUnknownProxy.TYPE));
    assertTrue(e.getMessage().contains(Plain.class.getName()), e.getMessage());
  }

  @Test
  void nativeReferenceOutlivesTheToken() {
    Plain plain = new Plain();
    IUnknownProxy proxy;
    try (ComObject object = ComObject.expose(plain)) {
      proxy = Plain.proxy(object);
    }
    assertEquals(0, plain.ended.get());
    assertSame(plain, ComObject.implementation(proxy));
    proxy.close();
    assertEquals(1, plain.ended.get());
  }

  @Test
  void exposingAgainMakesAnotherObject() {
    Plain plain = new Plain();
    MemorySegment old;
    try (ComObject object = ComObject.expose(plain)) {
      old = object.pointer(IUnknownProxy.TYPE);
    }
    try (ComObject object = ComObject.expose(plain)) {
      assertNotEquals(old, object.pointer(IUnknownProxy.TYPE));
    }
    assertEquals(2, plain.ended.get());
  }

  @Test
  void equalObjectsAreNotOneObject() {
    record Value(int number) implements IUnknown {}

    try (ComObject one = ComObject.expose(new Value(1));
        ComObject other = ComObject.expose(new Value(1))) {
      assertNotEquals(one.pointer(IUnknownProxy.TYPE), other.pointer(IUnknownProxy.TYPE));
    }
  }

  @Test
  void sameObjectComparesIdentity() {
    Plain plain = new Plain();
    Plain another = new Plain();
    try (ComObject object = ComObject.expose(plain);
        ComObject other = ComObject.expose(another);
        IUnknownProxy proxy = Plain.proxy(object);
        IUnknownProxy second = Plain.proxy(object);
        IUnknownProxy stranger = Plain.proxy(other)) {
      assertTrue(ComObject.sameObject(proxy, second));
      assertTrue(ComObject.sameObject(proxy, plain));
      assertTrue(ComObject.sameObject(plain, proxy));
      assertFalse(ComObject.sameObject(proxy, stranger));
      assertFalse(ComObject.sameObject(proxy, another));
    }
  }

  @Test
  void staleProxyMeetsTheDeadObject() {
    List<String> told = new ArrayList<>();
    UpcallFailureListener listener =
        ComObject.onUpcallFailure((method, answer, failure) -> told.add(method + " " + answer));
    try {
      ComObject object = ComObject.expose(new Plain());
      IUnknownProxy stale = IUnknownProxy.attach(object.pointer(IUnknownProxy.TYPE));
      object.close();
      assertNull(ComObject.implementation(stale));
      ComException e = assertThrows(ComException.class, () -> IUnknownProxy.from(stale));
      assertTrue(e.hresult().is(HResult.RPC_E_DISCONNECTED));
      assertEquals("IUnknownProxy.from", e.method());
      stale.close();
      assertEquals(
          List.of(
              "IUnknown.QueryInterface RPC_E_DISCONNECTED (0x80010108)",
              "IUnknown.Release RPC_E_DISCONNECTED (0x80010108)"),
          told);
    } finally {
      ComObject.onUpcallFailure(listener);
    }
  }

  @Test
  void weakObjectIsCollectedOnceItsTokensAreClosed() throws InterruptedException {
    Plain plain = new Plain();
    WeakReference<Plain> reference = new WeakReference<>(plain);
    ComObject token = ComObject.exposeWeakly(plain);
    plain = null;
    try (IUnknownProxy proxy = Plain.proxy(token)) {
      System.gc();
      assertSame(reference.get(), ComObject.implementation(proxy), "the token holds it");
      token.close();
      token = null;
      for (int i = 0; i < 100 && reference.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertNull(reference.get(), "native code kept it alive");
      assertNull(ComObject.implementation(proxy));
    }
  }

  @Test
  void strongObjectIsNotCollectedWhileNativeCodeHoldsIt() {
    IUnknownProxy proxy;
    try (ComObject token = ComObject.expose(new Plain())) {
      proxy = Plain.proxy(token);
    }
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    assertTrue(ComObject.implementation(proxy) instanceof Plain);
    proxy.close();
  }

  @Test
  void proxiesAndNullsAreRefused() {
    try (ComObject object = ComObject.expose(new Plain());
        IUnknownProxy proxy = Plain.proxy(object)) {
      assertThrows(IllegalArgumentException.class, () -> ComObject.expose(proxy));
      assertThrows(NullPointerException.class, () -> ComObject.expose(null));
      assertThrows(NullPointerException.class, () -> IUnknownProxy.attach(null));
      NullPointerException e =
          assertThrows(NullPointerException.class, () -> IUnknownProxy.attach(MemorySegment.NULL));
      assertEquals("IUnknownProxy.attach: pointer is null", e.getMessage());
      assertThrows(IllegalArgumentException.class, () -> IUnknownProxy.retain(new Plain()));
      assertThrows(IllegalArgumentException.class, () -> ComObject.pointerOf(new Plain()));
    }
  }

  @Test
  void identityIsAKey() {
    Plain one = new Plain();
    Plain two = new Plain();
    try (ComObject first = ComObject.expose(one);
        ComObject second = ComObject.expose(two);
        IUnknownProxy a = Plain.proxy(first);
        IUnknownProxy b = IUnknownProxy.retain(a);
        IUnknownProxy other = Plain.proxy(second)) {
      assertNotEquals(a, b);
      Map<ComIdentity, String> names = new HashMap<>();
      names.put(ComObject.identity(a), "one");
      names.put(ComObject.identity(other), "two");
      assertEquals("one", names.get(ComObject.identity(b)));
      assertEquals("one", names.get(ComObject.identity(one)));
      assertEquals("two", names.get(ComObject.identity(other)));
      assertEquals(2, names.size());
    }
    assertEquals(1, one.ended.get(), "an identity holds a reference");
  }

  @Test
  void identityOfWhatHasEnded() {
    try (ComObject object = ComObject.expose(new Plain())) {
      IUnknownProxy proxy = Plain.proxy(object);
      proxy.close();
      assertThrows(IllegalStateException.class, () -> ComObject.identity(proxy));
    }
  }

  @Test
  void typesMakeProxies() {
    Plain plain = new Plain();
    IUnknown retained;
    MemorySegment pointer;
    try (ComObject object = ComObject.expose(plain)) {
      pointer = object.pointer(IUnknownProxy.TYPE);
      retained = IUnknownProxy.TYPE.retain(pointer);
    }
    assertEquals(0, plain.ended.get());
    IUnknown attached = IUnknownProxy.TYPE.attach(pointer);
    assertSame(plain, ComObject.implementation(attached));
    attached.close();
    assertEquals(1, plain.ended.get(), "attach added a reference");
    assertNotEquals(retained, attached);
    for (Executable wrong :
        List.<Executable>of(
            () -> IUnknownProxy.TYPE.attach(MemorySegment.NULL),
            () -> IUnknownProxy.TYPE.retain(MemorySegment.NULL))) {
      assertThrows(NullPointerException.class, wrong);
    }
  }
}
