package io.comwright.nativetest.callbacks;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ComScope;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IAgileObjectProxy;
import io.comwright.junit.ComRules;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.Recorder;
import io.comwright.nativetest.objects.IOwner;
import io.comwright.nativetest.objects.IOwnerProxy;
import io.comwright.nativetest.slots.ISlots2Proxy;
import io.comwright.nativetest.slots.ISlotsProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Java objects as C++ calls them back: inside scopes, held weakly, nested, from its own threads.
 */
@EachCompiler
class CallbackTest extends NativeTest {
  private static final HResult S_OK = HResult.of(0);
  private static final HResult DISCONNECTED = HResult.of(0x80010108);
  private static final HResult E_NOINTERFACE = HResult.of(0x80004002);
  private static final HResult E_UNEXPECTED = HResult.of(0x8000ffff);
  private static final String AGILE_OBJECT = "94ea2b94-e9cc-49e0-c0ff-ee64ca8f5b90";

  /** The default of {@code io.comwright.maxUpcallDepth}. */
  private static final int MAX_DEPTH = 64;

  /** More than a collection of unreachable objects needs. */
  private static final int COLLECTIONS = 100;

  private static class Progress implements IMAPISyncProgressCallback {
    private final Runnable onProgress;

    Progress(Runnable onProgress) {
      this.onProgress = onProgress;
    }

    @Override
    public void progress(@Nullable String step, int index, int indexMax) {
      onProgress.run();
    }

    @Override
    public void error(HResult result, String message) {}

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {}
  }

  private static final class Owner implements IOwner {
    private final Consumer<@Nullable IMAPISyncProgressCallback> keep;

    Owner(Consumer<@Nullable IMAPISyncProgressCallback> keep) {
      this.keep = keep;
    }

    @Override
    public void keep(@Nullable IMAPISyncProgressCallback object) {
      keep.accept(object);
    }

    @Override
    public @Nullable IMAPISyncProgressCallback kept() {
      return null;
    }

    @Override
    public IMAPISyncProgressCallback required() {
      return new Progress(() -> {});
    }

    @Override
    public void use(IMAPISyncProgressCallback object, int index) {}
  }

  private static final class Reenter implements IReenter {
    final AtomicInteger calls = new AtomicInteger();

    @Override
    public int bounce(String text, int depth, IReenter other) {
      calls.incrementAndGet();
      return 1 + (depth == 0 ? 0 : other.bounce("from Java", depth - 1, this));
    }
  }

  /** What arrives during a call back, inside the scope of the code that waits. */
  private IMAPISyncProgressCallback arrived;

  @Test
  void whatACallBackReceivesIsNotClosedByTheScopeAround() {
    Recorder recorder = new Recorder(library);
    NativeObject object = library.create("owner_create");
    library.call("owner_call_keep", object, recorder.object);
    long before = recorder.object.refs();
    try (IOwnerProxy owner = IOwnerProxy.attach(object.pointer())) {
      IMAPISyncProgressCallback first;
      IMAPISyncProgressCallback last;
      try (ComScope _ = ComScope.open()) {
        first = owner.required();
        owner.use(new Progress(() -> arrived = owner.required()), 1);
        last = owner.required();
        assertEquals(before + 3, recorder.object.refs());
      }
      assertEquals(before + 1, recorder.object.refs());
      assertThrows(IllegalStateException.class, () -> first.progress("", 1, 2));
      assertThrows(IllegalStateException.class, () -> last.progress("", 1, 2));
      arrived.progress("still open", 1, 2);
      arrived.close();
      assertEquals(before, recorder.object.refs());
    }
    library.call("owner_call_keep", object.pointer(), 0);
  }

  @Test
  void whatACallBackRetainsIsNotClosedByTheScopeAround() {
    Recorder recorder = new Recorder(library);
    try (ComScope scope = ComScope.open();
        ComObject token =
            ComObject.expose(
                new Owner(
                    object -> {
                      arrived = IMAPISyncProgressCallbackProxy.retain(object);
                      assertThrows(IllegalArgumentException.class, () -> scope.escape(arrived));
                    }))) {
      assertEquals(
          S_OK, hresult("owner_call_keep", token.pointer(IOwnerProxy.TYPE), recorder.object));
    }
    assertEquals(2, recorder.object.refs());
    arrived.progress("still open", 1, 2);
    arrived.close();
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void aScopeInsideACallBackClosesItsOwn() {
    Recorder recorder = new Recorder(library);
    IMAPISyncProgressCallback outer;
    try (ComScope _ = ComScope.open()) {
      outer = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer());
      Consumer<@Nullable IMAPISyncProgressCallback> keep =
          object -> {
            try (ComScope _ = ComScope.open()) {
              arrived = IMAPISyncProgressCallbackProxy.retain(object);
              assertEquals(3, recorder.object.refs());
            }
            assertEquals(2, recorder.object.refs());
            outer.progress("still open", 1, 2);
          };
      try (ComObject token = ComObject.expose(new Owner(keep))) {
        assertEquals(
            S_OK, hresult("owner_call_keep", token.pointer(IOwnerProxy.TYPE), recorder.object));
      }
      outer.progress("still open", 1, 2);
    }
    assertEquals(1, recorder.object.refs());
  }

  @Test
  void aCallBackThatFailsLeavesTheScopeAroundAsItWas() {
    Recorder recorder = new Recorder(library);
    IMAPISyncProgressCallback after;
    try (ComScope _ = ComScope.open()) {
      Consumer<@Nullable IMAPISyncProgressCallback> keep =
          object -> {
            ComScope forgotten = ComScope.open();
            assertNotNull(forgotten);
            throw new ComException(HResult.E_ABORT);
          };
      try (ComObject token = ComObject.expose(new Owner(keep))) {
        assertEquals(
            HResult.of(HResult.E_ABORT),
            hresult("owner_call_keep", token.pointer(IOwnerProxy.TYPE), recorder.object));
      }
      assertEquals(1, takeFailures().size());
      after = IMAPISyncProgressCallbackProxy.retain(recorder.object.pointer());
      after.progress("open", 1, 2);
    }
    assertEquals(1, recorder.object.refs());
    assertThrows(IllegalStateException.class, () -> after.progress("closed", 1, 2));
  }

  /** Exposes an object that only the given pointer leads to. */
  private MemorySegment exposeWeakly(AtomicInteger calls, List<Progress> held) {
    Progress object = new Progress(calls::incrementAndGet);
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
    List<Progress> held = new ArrayList<>();
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
    List<Owner> held = new ArrayList<>(List.of(new Owner(object -> {})));
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

  private MemorySegment expose(AtomicInteger calls, List<WeakReference<Progress>> seen) {
    Progress object = new Progress(calls::incrementAndGet);
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
    List<WeakReference<Progress>> seen = new ArrayList<>();
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

  @Test
  void upcallsOfNativeThreadsNestToTheLimit() {
    int threads = 3;
    MemorySegment results = arena.allocate(4L * threads, 4);
    MemorySegment levels = arena.allocate(4L * threads, 4);
    NativeObject other = library.create("reenter_create");
    Reenter java = new Reenter();
    try (ComObject token = ComObject.expose(java)) {
      MemorySegment pointer = token.pointer(IReenterProxy.TYPE);
      // Java and C++ take turns, Java first: the last of 128 levels is the 64th of C++.
      int depth = 2 * MAX_DEPTH - 1;
      library.call("callbacks_bounce", pointer, other, depth, threads, results, levels);
      for (int i = 0; i < threads; i++) {
        assertEquals(S_OK, HResult.of(results.getAtIndex(JAVA_INT, i)));
        assertEquals(depth + 1, levels.getAtIndex(JAVA_INT, i));
      }
      assertEquals(threads * MAX_DEPTH, java.calls.getAndSet(0));

      library.call("callbacks_bounce", pointer, other, depth + 1, threads, results, levels);
      for (int i = 0; i < threads; i++) {
        assertEquals(E_UNEXPECTED, HResult.of(results.getAtIndex(JAVA_INT, i)));
      }
      assertEquals(threads * MAX_DEPTH, java.calls.get());
      List<Failure> failures = takeFailures();
      assertEquals(threads * (MAX_DEPTH + 1), failures.size());
      assertTrue(failures.stream().allMatch(failure -> failure.answer().equals(E_UNEXPECTED)));

      library.call("callbacks_bounce", pointer, other, 1, 1, results, levels);
      assertEquals(S_OK, HResult.of(results.getAtIndex(JAVA_INT, 0)));
      assertEquals(2, levels.getAtIndex(JAVA_INT, 0));
    }
    assertEquals(1, other.refs());
    assertEquals(0, library.call("reenter_mismatches", other));
  }
}
