package io.comwright.nativetest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.Recorder;
import io.comwright.nativetest.objects.IOwner;
import io.comwright.nativetest.objects.IOwnerProxy;
import io.comwright.nativetest.slots.IIncludeProxy;
import io.comwright.nativetest.types.ITypesProxy;
import io.comwright.nativetest.types.JavaTypes;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Mistakes of the Java caller are exceptions that say where; nothing native happens. */
@EachCompiler
class BadInputTest extends NativeTest {
  private Recorder recorder;
  private IMAPISyncProgressCallbackProxy callback;
  private NativeObject types;
  private ITypesProxy typesProxy;
  private NativeObject owner;
  private IOwnerProxy ownerProxy;

  @BeforeEach
  void attach() {
    recorder = new Recorder(library);
    callback = IMAPISyncProgressCallbackProxy.attach(recorder.object.pointer());
    types = library.create("types_create");
    typesProxy = ITypesProxy.attach(types.pointer());
    owner = library.create("owner_create");
    ownerProxy = IOwnerProxy.attach(owner.pointer());
  }

  private void assertNothingHappened() {
    assertEquals(0, recorder.calls().size());
    assertEquals(0, recorder.object.addRefs());
    assertEquals(0, recorder.object.queries());
    assertEquals(0, library.call("types_calls", types));
    assertEquals(0, library.call("owner_calls", owner));
    assertEquals(0, owner.queries());
    assertEquals(0, live());
  }

  private static void assertThrowsNaming(
      Class<? extends Exception> type, Executable call, String... names) {
    Exception failure = assertThrows(type, call);
    for (String name : names) {
      assertTrue(failure.getMessage().contains(name), failure.getMessage());
    }
  }

  @Test
  void nullWhereNoneIsAllowed() {
    HResult ok = HResult.of(0);
    Class<NullPointerException> type = NullPointerException.class;
    assertThrowsNaming(
        type, () -> callback.error(ok, null), "IMAPISyncProgressCallback.error", "message");
    assertThrowsNaming(
        type, () -> callback.error(null, ""), "IMAPISyncProgressCallback.error", "result");
    assertThrowsNaming(
        type, () -> callback.done(null, null), "IMAPISyncProgressCallback.done", "result");
    assertThrowsNaming(type, () -> typesProxy.guid(null), "ITypes.guid", "a");
    assertThrowsNaming(type, () -> typesProxy.handle(null), "ITypes.handle", "a");
    assertThrowsNaming(type, () -> ownerProxy.use(null, 1), "IOwner.use", "object");
    assertNothingHappened();
  }

  @Test
  void aClosedProxyIsNotCalled() {
    callback.close();
    assertThrowsNaming(
        IllegalStateException.class,
        () -> callback.progress("x", 1, 2),
        "IMAPISyncProgressCallback.progress",
        "closed");
    assertThrowsNaming(
        IllegalStateException.class,
        () -> IMAPISyncProgressCallbackProxy.retain(callback),
        "IMAPISyncProgressCallbackProxy.retain");
    assertThrowsNaming(
        IllegalStateException.class, () -> IUnknownProxy.from(callback), "IUnknownProxy.from");
    assertThrows(IllegalStateException.class, () -> ComObject.pointerOf(callback));
    assertNothingHappened();
    assertEquals(1, recorder.object.releases());
  }

  @Test
  void aClosedProxyIsNotPassed() {
    callback.close();
    assertThrowsNaming(
        IllegalStateException.class, () -> ownerProxy.use(callback, 1), "IOwner.use", "object");
    assertThrowsNaming(
        IllegalStateException.class, () -> ownerProxy.keep(callback), "IOwner.keep", "object");
    assertNothingHappened();
  }

  @Test
  void aNullPointerIsNotAttached() {
    Class<NullPointerException> type = NullPointerException.class;
    assertThrowsNaming(type, () -> IOwnerProxy.attach(null), "IOwnerProxy.attach");
    assertThrowsNaming(type, () -> IOwnerProxy.attach(MemorySegment.NULL), "IOwnerProxy.attach");
    assertThrowsNaming(type, () -> IOwnerProxy.retain((MemorySegment) null), "IOwnerProxy.retain");
    assertThrowsNaming(type, () -> IOwnerProxy.retain(MemorySegment.NULL), "IOwnerProxy.retain");
    assertThrowsNaming(type, () -> IOwnerProxy.retain((IOwner) null), "IOwnerProxy.retain");
    assertThrowsNaming(type, () -> IOwnerProxy.from(null), "IOwnerProxy.from");
    assertThrowsNaming(type, () -> IIncludeProxy.of(MemorySegment.NULL), "IInclude");
    assertNothingHappened();
  }

  @Test
  void aSegmentOnTheHeapIsNotPassed() {
    MemorySegment heap = MemorySegment.ofArray(new byte[8]);
    assertThrowsNaming(
        IllegalArgumentException.class, () -> typesProxy.pointer(heap), "ITypes.pointer", "a");
    assertThrowsNaming(
        IllegalArgumentException.class, () -> IOwnerProxy.attach(heap), "IOwnerProxy.attach");
    assertNothingHappened();
  }

  @Test
  void aSegmentOfAClosedArenaIsNotPassed() {
    MemorySegment closed;
    try (Arena inner = Arena.ofConfined()) {
      closed = inner.allocate(8);
    }
    assertThrowsNaming(
        IllegalStateException.class, () -> typesProxy.pointer(closed), "ITypes.pointer", "a");
    assertNothingHappened();
  }

  @Test
  void aSegmentOfAnotherThreadIsNotPassed() throws InterruptedException {
    Throwable[] failure = new Throwable[1];
    try (Arena confined = Arena.ofConfined()) {
      MemorySegment segment = confined.allocate(8);
      Thread thread = Thread.ofPlatform().unstarted(() -> typesProxy.pointer(segment));
      thread.setUncaughtExceptionHandler((t, e) -> failure[0] = e);
      thread.start();
      thread.join();
    }
    assertEquals(WrongThreadException.class, failure[0].getClass());
    assertTrue(failure[0].getMessage().contains("ITypes.pointer"));
    assertNothingHappened();
  }

  @Test
  void textWithAZeroIsNotPassed() {
    assertThrowsNaming(
        IllegalArgumentException.class,
        () -> callback.progress("cut\0off", 1, 2),
        "IMAPISyncProgressCallback.progress",
        "step");
    assertNothingHappened();
  }

  @Test
  void anAbsentInterfaceIsNamed() {
    ComException failure = assertThrows(ComException.class, () -> IOwnerProxy.from(callback));
    assertEquals(0x80004002, failure.hresult().code());
    assertEquals("IOwnerProxy.from", failure.method());
    assertTrue(failure.getMessage().contains("E_NOINTERFACE"), failure.getMessage());
    assertNull(IOwnerProxy.tryFrom(callback));
    assertEquals(2, recorder.object.queries());
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void anAbsentInterfaceOfAJavaObject() {
    IUnknown object = new IUnknown() {};
    assertNull(IOwnerProxy.tryFrom(object));
    assertThrows(ComException.class, () -> IOwnerProxy.from(object));
    assertEquals(0, live());
  }

  @Test
  void aProxyIsNotExposed() {
    assertThrows(IllegalArgumentException.class, () -> ComObject.expose(callback));
    assertThrows(
        IllegalArgumentException.class,
        () -> ComObject.expose(callback, IMAPISyncProgressCallbackProxy.TYPE));
    assertNothingHappened();
  }

  @Test
  void aJavaObjectIsNotRetained() {
    assertThrowsNaming(
        IllegalArgumentException.class,
        () -> ITypesProxy.retain(new JavaTypes()),
        "ITypesProxy.retain");
    assertNothingHappened();
  }

  @Test
  void aClosedTokenHasNoPointer() {
    ComObject token = ComObject.expose(new JavaTypes());
    token.close();
    assertThrows(IllegalStateException.class, () -> token.pointer(ITypesProxy.TYPE));
    try (ComObject other = ComObject.expose(new JavaTypes())) {
      assertThrows(IllegalArgumentException.class, () -> other.pointer(IOwnerProxy.TYPE));
    }
    assertNothingHappened();
  }
}
