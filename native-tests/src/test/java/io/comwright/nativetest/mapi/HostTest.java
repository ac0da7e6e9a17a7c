package io.comwright.nativetest.mapi;

import static io.comwright.nativetest.mapi.Recorder.Call.done;
import static io.comwright.nativetest.mapi.Recorder.Call.progress;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A host in C++ starts a synchronization by a Java store provider. */
@EachCompiler
class HostTest extends NativeTest {
  private static final long GARBAGE = 0x5a5a5a5a5a5a5a5aL;

  private int calls;

  /** Calls a Java provider as the host does; returns the host's view of the call afterwards. */
  private HResult synchronize(Consumer<MapiSib> provider, MemorySegment call) {
    IMAPISync object =
        info -> {
          calls++;
          provider.accept(info);
        };
    try (ComObject token = ComObject.expose(object, IMAPISyncProxy.TYPE)) {
      return hresult("host_synchronize", token.pointer(IMAPISyncProxy.TYPE), call);
    }
  }

  private MemorySegment call(long session, long callback) {
    MemorySegment call = arena.allocate(40, 8);
    call.set(JAVA_INT, 0, 32);
    call.set(JAVA_INT, 4, 0x02000040);
    call.set(JAVA_LONG, 8, session);
    call.set(JAVA_LONG, 16, callback);
    call.set(JAVA_LONG, 24, GARBAGE);
    return call;
  }

  private static long event(MemorySegment call) {
    return call.get(JAVA_LONG, 24);
  }

  @Test
  void everyFieldIsReadAndTheCallbackIsQueried() {
    Recorder callback = new Recorder(library);
    Recorder session = new Recorder(library);
    MemorySegment call =
        call(session.object.pointer().address(), callback.object.pointer().address());
    HResult result =
        synchronize(
            info -> {
              assertEquals(32, info.size());
              assertEquals(0x02000040, info.flags());
              assertEquals(session.object.pointer(), ComObject.pointerOf(info.session()));
              assertEquals(callback.object.pointer(), ComObject.pointerOf(info.callback()));
              assertNull(ComObject.implementation(info.callback()));
              try (var progress = IMAPISyncProgressCallbackProxy.from(info.callback())) {
                progress.progress("from Java", 1, 2);
                progress.done(Handle.of(5), HResult.of(0));
              }
              info.syncDoneEvent().set(Handle.of(0x1234567890abcdefL));
            },
            call);
    assertEquals(HResult.of(0), result);
    assertEquals(List.of(progress("from Java", 1, 2), done(5, 0)), callback.calls());
    assertEquals(0x1234567890abcdefL, event(call));
    assertEquals(0, call.get(JAVA_INT, 36), "the callee wrote into the struct");
    assertEquals(1, callback.object.refs());
    assertEquals(1, callback.object.queries());
    assertEquals(1, session.object.refs());
  }

  @Test
  void aNullSessionIsNull() {
    Recorder callback = new Recorder(library);
    MemorySegment call = call(0, callback.object.pointer().address());
    assertEquals(HResult.of(0), synchronize(info -> assertNull(info.session()), call));
  }

  @Test
  void anEventThatWasNotSetIsNull() {
    Recorder callback = new Recorder(library);
    MemorySegment call = call(0, callback.object.pointer().address());
    assertEquals(HResult.of(0), synchronize(info -> {}, call));
    assertEquals(0, event(call));
  }

  @Test
  void aFailedCallClearsTheEvent() {
    Recorder callback = new Recorder(library);
    MemorySegment call = call(0, callback.object.pointer().address());
    HResult result =
        synchronize(
            info -> {
              info.syncDoneEvent().set(Handle.of(1));
              throw new ComException(HResult.E_ACCESSDENIED);
            },
            call);
    assertEquals(HResult.of(0x80070005), result);
    assertEquals(0, event(call));
    assertEquals(1, takeFailures().size());
  }

  @Test
  void missingPointersAreRefused() {
    Recorder callback = new Recorder(library);
    MemorySegment noCallback = call(0, 0);
    assertEquals(HResult.of(0x80004003), synchronize(info -> {}, noCallback));
    assertEquals(0, event(noCallback));
    MemorySegment noEvent = call(0, callback.object.pointer().address());
    noEvent.set(JAVA_INT, 32, 1);
    assertEquals(HResult.of(0x80004003), synchronize(info -> {}, noEvent));
    IMAPISync object = info -> calls++;
    try (ComObject token = ComObject.expose(object, IMAPISyncProxy.TYPE)) {
      assertEquals(
          HResult.of(0x80004003),
          hresult("host_synchronize_nothing", token.pointer(IMAPISyncProxy.TYPE)));
    }
    assertEquals(0, calls);
    assertEquals(3, takeFailures().size());
    assertEquals(1, callback.object.refs());
  }

  @Test
  void aRetainedCallbackOutlivesTheCall() throws InterruptedException {
    Recorder callback = new Recorder(library);
    IMAPISyncProgressCallbackProxy[] kept = new IMAPISyncProgressCallbackProxy[1];
    IUnknownProxy[] lent = new IUnknownProxy[1];
    HResult result =
        synchronize(
            info -> {
              kept[0] = IMAPISyncProgressCallbackProxy.from(info.callback());
              lent[0] = (IUnknownProxy) info.callback();
            },
            call(0, callback.object.pointer().address()));
    assertEquals(HResult.of(0), result);
    assertThrows(IllegalStateException.class, () -> ComObject.pointerOf(lent[0]));
    assertEquals(2, callback.object.refs());
    Thread thread = Thread.ofPlatform().start(() -> kept[0].progress("later", 1, 2));
    thread.join();
    kept[0].close();
    assertEquals(1, callback.object.refs());
    assertEquals(List.of(progress("later", 1, 2)), callback.calls());
  }

  @Test
  void aJavaObjectComesBackAsAProxyOfItself() {
    IMAPISync callback = info -> {};
    try (ComObject token = ComObject.expose(callback, IMAPISyncProxy.TYPE)) {
      long pointer = token.pointer(IMAPISyncProxy.TYPE).address();
      HResult result =
          synchronize(
              info -> {
                assertEquals(IUnknownProxy.class, info.callback().getClass());
                assertSame(callback, ComObject.implementation(info.callback()));
              },
              call(0, pointer));
      assertEquals(HResult.of(0), result);
    }
  }
}
