package io.comwright.nativetest.objects;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Java objects that native references do not keep, beside those that they do. */
@EachCompiler
class WeakExposureTest extends NativeTest {
  private static final HResult S_OK = HResult.of(0);
  private static final HResult DISCONNECTED = HResult.of(0x80010108);

  /** More than a collection of unreachable objects needs. */
  private static final int COLLECTIONS = 100;

  /** Exposes an object that only the given pointer leads to. */
  private MemorySegment exposeWeakly(AtomicInteger calls, List<JavaProgress> held) {
    JavaProgress object = new JavaProgress(calls::incrementAndGet);
    held.add(object);
    try (ComObject token = ComObject.exposeWeakly(object)) {
      MemorySegment pointer = token.pointer(IMAPISyncProgressCallbackProxy.TYPE);
      library.call("client_add_ref", pointer);
      return pointer;
    }
  }

  @Test
  void nativeReferencesDoNotKeepAWeaklyExposedObject() {
    AtomicInteger calls = new AtomicInteger();
    List<JavaProgress> held = new ArrayList<>();
    MemorySegment pointer = exposeWeakly(calls, held);
    for (int i = 0; i < 3; i++) {
      System.gc();
      assertEquals(S_OK, hresult("client_progress", pointer, utf16("here"), 1, 2));
    }
    assertEquals(3, calls.get());

    held.clear();
    HResult answer = S_OK;
    for (int i = 0; i < COLLECTIONS && answer.is(0); i++) {
      System.gc();
      answer = hresult("client_progress", pointer, utf16("gone"), 1, 2);
    }
    assertEquals(DISCONNECTED, answer);
    assertEquals(DISCONNECTED, hresult("client_progress", pointer, utf16("gone"), 1, 2));
    assertEquals(
        List.of(DISCONNECTED, DISCONNECTED), takeFailures().stream().map(Failure::answer).toList());
    // Only the Java object is gone: the COM object counts on.
    assertEquals(1, live());
    assertEquals(2, library.call("client_add_ref", pointer));
    assertEquals(1, library.call("client_release", pointer));
    assertEquals(0, library.call("client_release", pointer));
    assertEquals(0, live());
  }

  @Test
  void outsAreClearedWhenTheObjectIsGone() {
    List<JavaOwner> held = new ArrayList<>(List.of(new JavaOwner(object -> {})));
    MemorySegment pointer;
    try (ComObject token = ComObject.exposeWeakly(held.getFirst())) {
      pointer = token.pointer(IOwnerProxy.TYPE);
      library.call("client_add_ref", pointer);
    }
    held.clear();
    MemorySegment cell = arena.allocate(8, 8);
    HResult answer = S_OK;
    for (int i = 0; i < COLLECTIONS && answer.is(0); i++) {
      System.gc();
      cell.set(JAVA_LONG, 0, 0x5a5a5a5a5a5a5a5aL);
      answer = hresult("owner_call_kept", pointer, cell);
    }
    assertEquals(DISCONNECTED, answer);
    assertEquals(0, cell.get(JAVA_LONG, 0));
    library.call("client_release", pointer);
    assertEquals(1, takeFailures().size());
  }

  private MemorySegment expose(AtomicInteger calls, List<WeakReference<JavaProgress>> seen) {
    JavaProgress object = new JavaProgress(calls::incrementAndGet);
    seen.add(new WeakReference<>(object));
    try (ComObject token = ComObject.expose(object)) {
      MemorySegment pointer = token.pointer(IMAPISyncProgressCallbackProxy.TYPE);
      library.call("client_add_ref", pointer);
      return pointer;
    }
  }

  @Test
  void nativeReferencesKeepOtherObjects() {
    AtomicInteger calls = new AtomicInteger();
    List<WeakReference<JavaProgress>> seen = new ArrayList<>();
    MemorySegment pointer = expose(calls, seen);
    for (int i = 1; i <= 5; i++) {
      System.gc();
      assertEquals(S_OK, hresult("client_progress", pointer, utf16("here"), 1, 2));
      assertEquals(i, calls.get());
    }
    assertNotNull(seen.getFirst().get());
    assertEquals(0, library.call("client_release", pointer));
    for (int i = 0; i < COLLECTIONS && seen.getFirst().get() != null; i++) {
      System.gc();
    }
    assertNull(seen.getFirst().get(), "the last Release lets the Java object go");
  }
}
