package io.comwright.nativetest.objects;

import static io.comwright.nativetest.mapi.Recorder.Call.progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.IMAPISyncProxy;
import io.comwright.nativetest.mapi.Recorder;
import io.comwright.nativetest.slots.ISlots2Proxy;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Java passes interface pointers to C++ and gets some back: who owns which reference. */
@EachCompiler
class OwnershipOfProxiesTest extends NativeTest {
  private NativeObject owner;
  private IOwnerProxy proxy;
  private Recorder recorder;
  private IMAPISyncProgressCallbackProxy callback;

  @BeforeEach
  void attach() {
    owner = library.create("owner_create");
    proxy = IOwnerProxy.attach(owner.pointer());
    recorder = new Recorder(library);
    callback = IMAPISyncProgressCallbackProxy.attach(recorder.object.pointer());
  }

  private void answer(int hresult) {
    library.call("owner_answer", owner, hresult);
  }

  @Test
  void anArgumentIsBorrowed() {
    proxy.use(callback, 7);
    assertEquals(List.of(progress("used", 7, 100)), recorder.calls());
    assertEquals(1, recorder.object.refs());
    assertEquals(0, recorder.object.addRefs());
    callback.progress("still mine", 1, 2);
  }

  @Test
  void anArgumentIsBorrowedWhenTheCallFails() {
    answer(HResult.E_FAIL);
    assertThrows(ComException.class, () -> proxy.use(callback, 7));
    assertThrows(ComException.class, () -> proxy.keep(callback));
    assertEquals(1, recorder.object.refs());
    assertEquals(0, recorder.object.addRefs());
    assertEquals(2, library.call("owner_calls", owner));
  }

  @Test
  void whatTheCalleeKeepsItHasAddedItself() {
    proxy.keep(callback);
    assertEquals(2, recorder.object.refs());
    assertEquals(recorder.object.pointer().address(), library.call("owner_kept", owner));
    proxy.keep(null);
    assertEquals(1, recorder.object.refs());
    assertEquals(0, library.call("owner_kept", owner));
  }

  @Test
  void aResultIsOwnedAndReleasedOnce() {
    proxy.keep(callback);
    IMAPISyncProgressCallback result = proxy.kept();
    assertInstanceOf(IMAPISyncProgressCallbackProxy.class, result);
    assertNotSame(callback, result);
    assertEquals(3, recorder.object.refs());
    result.progress("through the result", 1, 2);
    result.close();
    result.close();
    assertEquals(2, recorder.object.refs());
    assertThrows(IllegalStateException.class, () -> result.progress(null, 1, 2));
    callback.progress(null, 3, 4);
    assertEquals(
        List.of(progress("through the result", 1, 2), progress(null, 3, 4)), recorder.calls());
    try (IMAPISyncProgressCallback required = proxy.required()) {
      assertNotNull(required);
      assertEquals(3, recorder.object.refs());
    }
    assertEquals(2, recorder.object.refs());
  }

  @Test
  void aNullResultIsNullWhereItMayBe() {
    assertNull(proxy.kept());
    ComException failure = assertThrows(ComException.class, () -> proxy.required());
    assertEquals(0x80004003, failure.hresult().code());
    assertEquals("IOwner.required", failure.method());
  }

  @Test
  void theOutOfAFailedCallIsIgnored() {
    answer(HResult.E_ACCESSDENIED);
    ComException failure = assertThrows(ComException.class, () -> proxy.kept());
    assertEquals(0x80070005, failure.hresult().code());
    assertThrows(ComException.class, () -> proxy.required());
    assertEquals(2, library.call("owner_calls", owner));
  }

  @Test
  void retainAddsAReferenceOfItsOwn() {
    try (var second = IMAPISyncProgressCallbackProxy.retain(callback)) {
      assertEquals(2, recorder.object.refs());
      callback.close();
      assertEquals(1, recorder.object.refs());
      second.progress(null, 1, 2);
    }
    assertEquals(0, recorder.object.refs());
    assertEquals(0, recorder.object.queries());
  }

  @Test
  void retainOfAPointerLeavesTheOwnersReference() {
    try (var second = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer())) {
      second.progress(null, 1, 2);
      assertEquals(2, recorder.object.refs());
    }
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void queriesOwnWhatTheyGet() {
    try (IUnknownProxy unknown = IUnknownProxy.from(callback);
        var again = IMAPISyncProgressCallbackProxy.from(unknown)) {
      again.progress(null, 1, 2);
      assertEquals(3, recorder.object.refs());
      assertEquals(2, recorder.object.queries());
    }
    assertEquals(1, recorder.object.refs());
    assertNull(IMAPISyncProxy.tryFrom(callback));
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void anInheritedMethodQueriesNothing() {
    NativeObject slots = library.create("slots_create");
    try (ISlots2Proxy derived = ISlots2Proxy.attach(slots.pointer())) {
      assertEquals(7, derived.last());
    }
    assertEquals(0, slots.queries());
    assertEquals(0, slots.addRefs());
  }

  @Test
  void aJavaObjectIsExposedForTheCall() {
    Notes notes = new Notes();
    proxy.use(notes, 3);
    assertEquals(List.of("used 3"), notes.texts);
    assertEquals(0, live());
    assertEquals(1, notes.liveDuringTheCall);
  }

  @Test
  void aJavaObjectOfAFailedCallIsReleased() {
    Notes notes = new Notes();
    answer(HResult.E_FAIL);
    assertThrows(ComException.class, () -> proxy.use(notes, 3));
    assertThrows(ComException.class, () -> proxy.keep(notes));
    assertEquals(0, live());
  }

  @Test
  void aJavaObjectLivesAsLongAsItIsKept() {
    Notes notes = new Notes();
    proxy.keep(notes);
    assertEquals(1, live());
    MemorySegment kept = MemorySegment.ofAddress(library.call("owner_kept", owner));
    assertEquals(HResult.of(0), hresult("client_progress", kept, utf16("later"), 4, 5));
    assertEquals(List.of("later 4"), notes.texts);
    try (IMAPISyncProgressCallback back = proxy.required()) {
      assertInstanceOf(IMAPISyncProgressCallbackProxy.class, back);
      assertSame(notes, ComObject.implementation(back));
      back.progress("through a proxy", 6, 7);
    }
    assertEquals(List.of("later 4", "through a proxy 6"), notes.texts);
    assertEquals(1, live());
    proxy.keep(null);
    assertEquals(0, live());
  }

  /** Notes text and position. */
  private final class Notes implements IMAPISyncProgressCallback {
    final List<String> texts = new ArrayList<>();
    int liveDuringTheCall;

    @Override
    public void progress(@Nullable String step, int index, int indexMax) {
      liveDuringTheCall = live();
      texts.add(step + " " + index);
    }

    @Override
    public void error(HResult result, String message) {}

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {}
  }
}
