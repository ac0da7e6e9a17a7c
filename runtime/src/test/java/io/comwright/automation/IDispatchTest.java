package io.comwright.automation;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Calls;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What arrives at a Java object, and what it hands out. */
class IDispatchTest extends RawInvoke {
  @Test
  void theIidAndTheSlots() {
    assertEquals(Guid.parse("00020400-0000-0000-C000-000000000046"), IDispatchProxy.TYPE.iid());
    assertEquals(3, IDispatchVtable.SLOT_getTypeInfoCount);
    assertEquals(4, IDispatchVtable.SLOT_getTypeInfo);
    assertEquals(5, IDispatchVtable.SLOT_getIDsOfNames);
    assertEquals(6, IDispatchVtable.SLOT_invoke);
  }

  @Test
  void argumentsArriveInTheOrderInWhichTheyAreWritten() {
    ScriptObject object = object(call -> Variant.of("done"));
    int hr =
        invoke(
            object,
            3,
            parameters(
                new int[] {7, 8},
                Variant.of("named 7"),
                Variant.of("named 8"),
                Variant.of(3),
                Variant.of(2),
                Variant.of(1)));
    assertEquals(0, hr);
    Invocation call = object.last();
    assertEquals(101, call.member());
    assertEquals(0x409, call.locale());
    assertEquals(3, call.flags());
    assertTrue(call.wantsResult());
    assertEquals(List.of(Variant.of(1), Variant.of(2), Variant.of(3)), call.arguments());
    assertEquals(
        List.of(
            new Invocation.Named(7, Variant.of("named 7")),
            new Invocation.Named(8, Variant.of("named 8"))),
        call.named());
    assertEquals(Variant.of("named 8"), call.argument(4));
    assertEquals(Variant.of("done"), Variant.take(result));
  }

  @Test
  void noResultIsEmptyAndNobodyHasToTakeOne() {
    result.fill((byte) 0x55);
    assertEquals(0, invoke(object(call -> null), 1, parameters(new int[0])));
    assertEquals(Variant.empty(), Variant.take(result));
    ScriptObject object = object(call -> Variant.of("for nobody"));
    assertEquals(0, invoke(object, 1, parameters(new int[0]), MemorySegment.NULL));
    assertFalse(object.last().wantsResult());
  }

  @Test
  void aPutNamesItsValue() {
    ScriptObject object = object(call -> null);
    MemorySegment put = parameters(new int[] {-3}, Variant.of("value"), Variant.of("index"));
    assertEquals(0, invoke(object, 4, put, MemorySegment.NULL));
    assertEquals(Variant.of("value"), object.last().value());
    assertEquals(List.of(Variant.of("index")), object.last().arguments());
    MemorySegment plain = parameters(new int[0], Variant.of("value"), Variant.of("index"));
    assertEquals(0, invoke(object, 4, plain, MemorySegment.NULL));
    assertEquals(Variant.of("value"), object.last().value());
  }

  @Test
  void placesAreWrittenBackOnlyBySuccess() {
    MemorySegment number = arena.allocateFrom(JAVA_INT, 5);
    MemorySegment parameters = parameters(new int[0], Variant.of(0));
    MemorySegment argument = NativeMemory.ALL.asSlice(parameters.get(JAVA_LONG, 0), 24);
    argument.set(JAVA_SHORT, 0, (short) (0x4000 | 3));
    argument.set(JAVA_LONG, 8, number.address());
    ScriptObject object =
        object(
            call -> {
              Variant.ByRef place = (Variant.ByRef) call.argument(0);
              place.set(Variant.of(place.get().asInt() + 1));
              return null;
            });
    assertEquals(0, invoke(object, 1, parameters));
    assertEquals(6, number.get(JAVA_INT, 0));
    assertEquals(
        HResult.DISP_E_EXCEPTION,
        invoke(
            object(
                call -> {
                  object.invoke(call);
                  throw new IllegalStateException("too late");
                }),
            1,
            parameters));
    assertEquals(6, number.get(JAVA_INT, 0));
    text(8);
    text(16);
    assertEquals(
        HResult.DISP_E_EXCEPTION,
        invoke(
            object(
                call -> {
                  object.invoke(call);
                  return Variant.byRef(Variant.of(1));
                }),
            1,
            parameters));
    assertEquals(6, number.get(JAVA_INT, 0));
    text(8);
    text(16);
  }

  @Test
  void whatCannotBeACallIsRefused() {
    ScriptObject object = object(call -> null);
    assertEquals(HResult.E_POINTER, invoke(object, 1, MemorySegment.NULL));
    MemorySegment parameters = parameters(new int[] {1}, Variant.of(1));
    parameters.set(JAVA_INT, 20, 2);
    assertEquals(HResult.E_INVALIDARG, invoke(object, 1, parameters));
    parameters.set(JAVA_INT, 16, -1);
    assertEquals(HResult.E_INVALIDARG, invoke(object, 1, parameters));
    try (ComObject token = ComObject.expose(object)) {
      MemorySegment iid = arena.allocateFrom(JAVA_INT, 1, 0, 0, 0);
      int hr =
          (int)
              Calls.call(
                  token.pointer(IDispatchProxy.TYPE).address(),
                  6,
                  1,
                  iid.address(),
                  0,
                  1,
                  parameters(new int[0]).address(),
                  0,
                  0,
                  0);
      assertEquals(0x80020001, hr);
    }
    assertEquals(List.of(), object.calls);
  }

  @Test
  void namesAreAskedTogether() {
    ScriptObject object = object(call -> null);
    try (IDispatch proxy = IDispatchProxy.from(object)) {
      assertArrayEquals(
          new int[] {101, 100}, proxy.getIDsOfNames(List.of("Second", "FIRST"), 0x409));
      assertArrayEquals(new int[] {100, -1}, proxy.getIDsOfNames(List.of("first", "third"), 0x409));
    }
    MemorySegment names = arena.allocate(8);
    names.set(JAVA_LONG, 0, arena.allocateFrom("third", UTF_16LE).address());
    MemorySegment ids = arena.allocateFrom(JAVA_INT, 5);
    try (ComObject token = ComObject.expose(object)) {
      int hr =
          (int)
              Calls.call(
                  token.pointer(IDispatchProxy.TYPE).address(),
                  5,
                  0,
                  names.address(),
                  1,
                  0,
                  ids.address());
      assertEquals(0x80020006, hr);
      assertEquals(-1, ids.get(JAVA_INT, 0));
    }
  }

  @Test
  void anObjectThatDoesNotDescribeItself() {
    try (IDispatch proxy = IDispatchProxy.from(object(call -> null))) {
      assertEquals(0, proxy.getTypeInfoCount());
      ComException e = assertThrows(ComException.class, () -> proxy.getTypeInfo(0, 0));
      assertEquals(HResult.DISP_E_BADINDEX, e.hresult().code());
    }
  }
}
