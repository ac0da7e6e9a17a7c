package io.comwright.nativetest.objects;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.comwright.ComObject;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IAgileObjectProxy;
import io.comwright.junit.ComRules;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.callbacks.IReenter;
import io.comwright.nativetest.callbacks.IReenterProxy;
import io.comwright.nativetest.slots.ISlots2Proxy;
import io.comwright.nativetest.slots.ISlotsProxy;
import java.lang.foreign.MemorySegment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A class whose interfaces are listed, one of them that says it is agile. */
@EachCompiler
class ListedClassTest extends NativeTest {
  private static final HResult S_OK = HResult.of(0);
  private static final HResult E_NOINTERFACE = HResult.of(0x80004002);
  private static final String AGILE_OBJECT = "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90";

  /** Says nothing of threads. */
  private static final class Reenter implements IReenter {
    @Override
    public int bounce(String text, int depth, IReenter other) {
      return 1;
    }
  }

  @Test
  void agileObjectsSaySoAndOthersDoNot() {
    MemorySegment result = arena.allocate(8, 8);
    try (ComObject agile = ComObject.expose(new Listed());
        ComObject other = ComObject.expose(new Reenter())) {
      for (MemorySegment pointer :
          List.of(
              agile.pointer(ISlotsProxy.TYPE),
              agile.pointer(IReenterProxy.TYPE),
              agile.pointer(IAgileObjectProxy.TYPE))) {
        assertEquals(S_OK, hresult("client_query", pointer, guids(AGILE_OBJECT), result));
        assertEquals(agile.pointer(IAgileObjectProxy.TYPE), result.get(ADDRESS, 0));
        assertEquals(1, library.call("client_release", result.get(ADDRESS, 0)));
      }
      result.set(JAVA_LONG, 0, 0x5a5a5a5a5a5a5a5aL);
      assertEquals(
          E_NOINTERFACE,
          hresult("client_query", other.pointer(IReenterProxy.TYPE), guids(AGILE_OBJECT), result));
      assertEquals(0, result.get(JAVA_LONG, 0));
    }
    try (IReenterProxy cpp = IReenterProxy.attach(library.create("reenter_create").pointer())) {
      assertNull(IAgileObjectProxy.tryFrom(cpp));
    }
  }

  @Test
  void aListedClassIsCalledByCpp() {
    Listed object = new Listed();
    try (ComObject token = ListedComClass.expose(object);
        ComObject same = ComObject.expose(object)) {
      MemorySegment pointer = token.pointer(ISlots2Proxy.TYPE);
      assertEquals(pointer, same.pointer(ISlots2Proxy.TYPE));
      assertEquals(
          List.of(ISlots2Proxy.TYPE, IReenterProxy.TYPE, IAgileObjectProxy.TYPE),
          ListedComClass.TYPES);
      ComRules.require(pointer, ListedComClass.TYPES);
      MemorySegment result = arena.allocate(4, 4);
      // The slots of slots.cpp: 3 has two sides, 4 one, 7 is the last, 8 the derived one.
      int[][] expected = {{3, 6}, {4, 4}, {7, 77}, {8, 88}};
      for (int[] slotAndAnswer : expected) {
        assertEquals(S_OK, hresult("slots_call", pointer, slotAndAnswer[0], 2, 3, result));
        assertEquals(slotAndAnswer[1], result.get(JAVA_INT, 0), "slot " + slotAndAnswer[0]);
      }
      assertFalse(
          ComRules.violations(pointer, Guid.parse("1a2b3c4d-5e6f-7081-92a3-b4c5d6e7f809"))
              .isEmpty());
    }
  }
}
