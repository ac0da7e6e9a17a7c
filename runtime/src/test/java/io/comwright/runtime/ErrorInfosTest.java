package io.comwright.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.internal.Heap;
import io.comwright.internal.Linking;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is left on a thread, who takes it, and that it is taken once. */
class ErrorInfosTest {
  private static final MethodHandle CALL =
      Linking.downcall(MethodType.methodType(long.class, long.class, long.class));

  /** How many Java objects an error is: on Windows it is the system's own object. */
  private static final int ERROR = Heap.WINDOWS ? 0 : 1;

  private final int before = ComObject.liveCount();

  @AfterEach
  void nothingIsLeft() throws Throwable {
    assertEquals(0, get());
    assertEquals(before, ComObject.liveCount());
  }

  /** {@code GetErrorInfo}, as native code calls it. */
  private static long get() throws Throwable {
    Frame frame = Frame.enter();
    try {
      long cell = frame.word(-1);
      int hr =
          (int)
              (long) CALL.invokeExact(MemorySegment.ofAddress(ErrorInfos.getFunction()), 0L, cell);
      long pointer = Memory.getLong(cell);
      assertEquals(pointer == 0 ? HResult.S_FALSE : HResult.S_OK, hr);
      return pointer;
    } finally {
      frame.exit();
    }
  }

  /** {@code SetErrorInfo}, as native code calls it. */
  private static void set(long info) throws Throwable {
    assertEquals(
        0L, (long) CALL.invokeExact(MemorySegment.ofAddress(ErrorInfos.setFunction()), 0L, info));
  }

  private static void leave(Throwable failure) {
    ErrorInfos.leave(failure, HResult.E_FAIL, Unknown.type().iid(), "IFoo.bar");
  }

  private static ComException taken(long self) {
    return ErrorInfos.failure(HResult.E_FAIL, self, Unknown.type().iid(), "IFoo.bar");
  }

  @Test
  void aCallerTakesWhatWasLeftOnce() {
    IllegalStateException failure = new IllegalStateException("no more");
    try (ComObject token = ComObject.expose(new IUnknown() {})) {
      long self = token.pointer(IUnknownProxy.TYPE).address();
      for (int i = 0; i < 3; i++) {
        leave(failure);
        ComException told = taken(self);
        assertEquals("no more", told.detail());
        assertEquals("IFoo.bar", told.source());
        assertSame(failure, told.getCause());
        assertNull(taken(self).errorInfo(), "it was taken");
      }
    }
  }

  @Test
  void nativeCodeTakesWhatWasLeftOnce() throws Throwable {
    leave(new IllegalStateException("no more"));
    long info = get();
    assertNotEquals(0, info);
    assertEquals(0, get());
    assertEquals(before + ERROR, ComObject.liveCount());
    assertEquals(0, Unknown.release(info));
  }

  @Test
  void whatIsReplacedIsReleased() throws Throwable {
    leave(new IllegalStateException("first"));
    long first = get();
    leave(new IllegalStateException("second"));
    long second = get();
    set(first);
    Unknown.release(first);
    assertEquals(before + 2 * ERROR, ComObject.liveCount());
    set(second);
    Unknown.release(second);
    assertEquals(before + ERROR, ComObject.liveCount(), "the first is nobody's");
    assertEquals(second, get());
    set(second);
    Unknown.release(second);
    set(0);
  }

  /** A native object's error that Java takes: what it says, without its reference. */
  @Test
  void anErrorOfNativeCodeIsTakenAndReleased() throws Throwable {
    IllegalStateException failure = new IllegalStateException("no more");
    leave(failure);
    long info = get();
    set(info);
    Unknown.release(info);
    try (ComObject token = ComObject.expose(new IUnknown() {})) {
      long self = token.pointer(IUnknownProxy.TYPE).address();
      assertSame(failure, taken(self).getCause());
    }
  }
}
