package io.comwright.nativetest.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComType;
import io.comwright.CustomQueryInterface;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.junit.ComRules;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.callbacks.IReenter;
import io.comwright.nativetest.callbacks.IReenterProxy;
import io.comwright.nativetest.slots.ISlotsProxy;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A Java object that answers for IIDs of which its class says nothing. */
@EachCompiler
class CustomQueryInterfaceTest extends NativeTest {
  private static final Guid EVENTS = Guid.parse("9d2c6f3a-1b4e-4c5d-8e6f-708192a3b4c5");
  private static final Guid TEAR_OFF = Guid.parse("9d2c6f3a-1b4e-4c5d-8e6f-708192a3b4c6");
  private static final Guid FAILING = Guid.parse("9d2c6f3a-1b4e-4c5d-8e6f-708192a3b4c7");
  private static final Guid WRONG = Guid.parse("9d2c6f3a-1b4e-4c5d-8e6f-708192a3b4c8");
  private static final Guid REENTER = Guid.parse("3c4d5e6f-7081-92a3-b4c5-d6e7f8091a2b");

  private final class Sink implements IReenter, CustomQueryInterface {
    NativeObject tearOff;

    @Override
    public int bounce(String text, int depth, IReenter other) {
      return 0;
    }

    @Override
    public @Nullable ComType<?> interfaceFor(Guid iid) {
      if (iid.equals(FAILING)) {
        throw new ComException(HResult.E_ACCESSDENIED, "not for you");
      }
      if (iid.equals(WRONG)) {
        return ISlotsProxy.TYPE;
      }
      return iid.equals(EVENTS) ? IReenterProxy.TYPE : null;
    }

    @Override
    public @Nullable MemorySegment pointerFor(Guid iid) {
      assertNotEquals(EVENTS, iid, "interfaceFor has answered");
      if (!iid.equals(TEAR_OFF)) {
        return null;
      }
      library.call("client_add_ref", tearOff);
      return tearOff.pointer();
    }
  }

  @Test
  void anotherIidOfAnInterfaceKeepsTheRules() {
    try (ComObject token = ComObject.expose(new Sink())) {
      MemorySegment pointer = token.pointer(IUnknownProxy.TYPE);
      ComRules.require(pointer, EVENTS, REENTER);
      assertEquals(token.pointer(IReenterProxy.TYPE).address(), query(pointer, EVENTS, 0));
      library.call("client_release", pointer);
      assertEquals(1, library.call("client_count", pointer));
    }
  }

  @Test
  void pointersThatWereMadeElsewhere() {
    Sink sink = new Sink();
    sink.tearOff = library.create("whole_create");
    try (ComObject token = ComObject.expose(sink)) {
      MemorySegment pointer = token.pointer(IUnknownProxy.TYPE);
      assertEquals(sink.tearOff.pointer().address(), query(pointer, TEAR_OFF, 0));
      assertEquals(2, sink.tearOff.refs());
      assertEquals(1, library.call("client_count", pointer));
    }
  }

  @Test
  void failuresAreAnswered() {
    try (ComObject token = ComObject.expose(new Sink())) {
      MemorySegment pointer = token.pointer(IUnknownProxy.TYPE);
      assertEquals(0, query(pointer, FAILING, HResult.E_ACCESSDENIED));
      assertEquals(1, takeFailures().size());
      assertEquals(0, query(pointer, WRONG, HResult.E_FAIL));
      assertEquals(1, takeFailures().size());
      assertEquals(1, library.call("client_count", pointer));
    }
  }

  private long query(MemorySegment pointer, Guid iid, int expected) {
    MemorySegment result = arena.allocate(ValueLayout.JAVA_LONG);
    result.set(ValueLayout.JAVA_LONG, 0, -1);
    assertEquals(
        HResult.of(expected), hresult("client_query", pointer, guids(iid.toString()), result));
    return result.get(ValueLayout.JAVA_LONG, 0);
  }
}
