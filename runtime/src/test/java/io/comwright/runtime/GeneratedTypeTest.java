package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IUnknownVtable;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

class GeneratedTypeTest {
  private static final String IID = "7d1c2a40-93b5-4e0e-9c6b-2f3f0a51c7e1";
  private static final VtableProxy PROTOTYPE = prototype();

  private interface First extends IUnknown {}

  private interface Second extends IUnknown {}

  private interface Third extends IUnknown {}

  private interface Fourth extends IUnknown {}

  private static VtableProxy prototype() {
    return ((GeneratedType<?>) IUnknownProxy.TYPE).prototype();
  }

  private static <T extends IUnknown> GeneratedType<T> type(
      Class<T> type, String iid, String method) {
    return new GeneratedType<>(type, iid, IUnknownProxy.TYPE, "interface IFoo\n3 " + method, 7);
  }

  /** Whoever is refused does not take the place of the one who was there. */
  @Test
  void anIidStaysWithTheFirst() {
    GeneratedType<First> first = type(First.class, IID, "HRESULT a(LONG)");
    GeneratedType<Second> second = type(Second.class, IID, "HRESULT a(LONGLONG)");
    assertSame(first, GeneratedType.register(1, first, PROTOTYPE));
    assertThrows(
        IncompatibleClassChangeError.class, () -> GeneratedType.register(1, second, PROTOTYPE));
    assertSame(first, GeneratedType.known(Guid.parse(IID)));
    assertThrows(IllegalArgumentException.class, () -> GeneratedType.of(Second.class));
  }

  /** The stub is initialised first or second: there is one type, and it knows both. */
  @Test
  void theProxyAndTheStubHaveOneType() {
    String iid = IID.replace('7', '8');
    StubVtable vtable =
        StubVtable.of(1, type(Third.class, iid, "HRESULT a(LONG)"), MethodHandles.lookup(), 3);
    assertThrows(IllegalArgumentException.class, () -> GeneratedType.of(Third.class), "not yet");
    vtable.register();
    GeneratedType<?> type = GeneratedClasses.implemented(Third.class);
    assertSame(vtable, type.stub());
    assertThrows(IllegalArgumentException.class, type::prototype, "there is no ThirdProxy");

    ComType<Third> again =
        GeneratedType.register(1, type(Third.class, iid, "HRESULT a(LONG)"), PROTOTYPE);
    assertSame(type, again);
    assertSame(PROTOTYPE, type.prototype());
    assertSame(vtable, type.stub());
  }

  @Test
  void aBaseOfAnotherVtableIsRefused() {
    ComType<Fourth> base =
        GeneratedType.register(
            1, type(Fourth.class, IID.replace('7', '9'), "HRESULT a(LONG)"), PROTOTYPE);
    GeneratedType.checkBase("IBar", base, 7);
    IncompatibleClassChangeError e =
        assertThrows(
            IncompatibleClassChangeError.class, () -> GeneratedType.checkBase("IBar", base, 8));
    assertTrue(e.getMessage().contains("another vtable of its base Fourth"), e.getMessage());
  }

  /** Types hold the text, and read it when they are asked. */
  @Test
  void theIidOfAType() {
    assertEquals(Guid.parse(IUnknownVtable.IID), IUnknownProxy.TYPE.iid());
    assertEquals(IUnknownVtable.IID, IUnknownProxy.TYPE.iid().toString());
    assertEquals("IUnknown {" + IUnknownVtable.IID + "}", IUnknownProxy.TYPE.toString());
    ComType<?> known = RequestedType.of(IUnknownVtable.IID_IUnknown);
    assertSame(IUnknownProxy.TYPE, known);
    ComType<?> requested = RequestedType.of(new Guid(1, 2));
    assertEquals(new Guid(1, 2), requested.iid());
    assertTrue(requested.is(RequestedType.of(new Guid(1, 2))));
    assertFalse(requested.is(IUnknownProxy.TYPE));
  }

  @Test
  void aPointerIsNamedWithItsInterface() {
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> IUnknownProxy.attach(MemorySegment.NULL));
    assertEquals("IUnknownProxy.attach: pointer is null", e.getMessage());
    assertEquals(
        "IUnknownProxy.retain: pointer is null",
        assertThrows(
                NullPointerException.class, () -> IUnknownProxy.TYPE.retain((MemorySegment) null))
            .getMessage());
    assertThrows(
        IllegalArgumentException.class,
        () -> IUnknownProxy.attach(MemorySegment.ofArray(new long[1])));
  }
}
