package io.comwright.nativetest.mapi;

import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeLibrary;
import io.comwright.nativetest.NativeObject;
import io.comwright.nativetest.NativeTest;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store provider in C++ synchronizes, and drives a Java callback from threads of its own. */
@EachCompiler
class ProviderTest extends NativeTest {
  private static final int FLAGS = 0x20000000 | 0x00000080 | 0x00000001;

  private NativeObject object;
  private IMAPISyncProxy provider;

  @BeforeEach
  void attach() {
    object = library.create("provider_create");
    provider = IMAPISyncProxy.attach(object.pointer());
  }

  private void plan(int threads, int steps, int answer, long event) {
    library.call("provider_plan", object, threads, steps, answer, event);
  }

  private MemorySegment seen() {
    return NativeLibrary.memory(library.call("provider_seen", object), 32);
  }

  @Test
  void allFieldsArriveAndTheEventComesBack() {
    plan(1, 1, HResult.S_OK, 0x8877665544332211L);
    Progress progress = new Progress();
    Recorder session = new Recorder(library);
    Ref<Handle> event = new Ref<>();
    try (ComObject token = ComObject.expose(progress);
        var sessionProxy = IMAPISyncProgressCallbackProxy.attach(session.object.pointer())) {
      provider.synchronizeInBackground(new MapiSib(32, FLAGS, sessionProxy, progress, event));
      assertEquals(0, library.call("provider_join", object));
      assertEquals(32, seen().get(JAVA_INT, 0));
      assertEquals(FLAGS, seen().get(JAVA_INT, 4));
      assertEquals(session.object.pointer().address(), seen().get(JAVA_LONG, 8));
      assertEquals(token.pointer(IUnknownProxy.TYPE).address(), seen().get(JAVA_LONG, 16));
      assertNotEquals(0, seen().get(JAVA_LONG, 24));
      assertEquals(1, session.object.refs());
    }
    assertEquals(Handle.of(0x8877665544332211L), event.get());
  }

  @Test
  void aSessionMayBeNull() {
    plan(1, 0, HResult.S_OK, 1);
    provider.synchronizeInBackground(request(null, new Progress(), new Ref<>()));
    assertEquals(0, library.call("provider_join", object));
    assertEquals(0, seen().get(JAVA_LONG, 8));
  }

  @Test
  void nativeThreadsDriveTheCallback() {
    int threads = 3;
    int steps = 200;
    plan(threads, steps, HResult.S_OK, 0x77);
    Progress progress = new Progress();
    provider.synchronizeInBackground(request(null, progress, new Ref<>()));
    assertEquals(0, library.call("provider_join", object), "calls that failed");

    List<Progress.Event> events = progress.events();
    assertEquals(threads * steps + 2, events.size());
    assertEquals(
        "error MAPI_E_NETWORK_ERROR (0x80040115) line \u2713 \ud83d\udce7", last(events, 2));
    assertEquals("done 0x77 S_FALSE (0x00000001)", last(events, 1));
    Set<Thread> workers =
        events.stream()
            .limit(threads * steps)
            .map(Progress.Event::thread)
            .collect(Collectors.toSet());
    assertEquals(threads, workers.size());
    assertFalse(workers.contains(Thread.currentThread()));
    for (Thread worker : workers) {
      List<String> ofWorker =
          events.stream().filter(e -> e.thread() == worker).map(Progress.Event::text).toList();
      int first = Integer.parseInt(ofWorker.get(0).split(" ")[3]);
      assertEquals(
          IntStream.range(first, first + steps)
              .mapToObj(i -> "progress " + (i % 2 == 0 ? "step " + i : "null -") + " " + i + " -1")
              .toList(),
          ofWorker);
    }
  }

  private static String last(List<Progress.Event> events, int fromEnd) {
    return events.get(events.size() - fromEnd).text();
  }

  @Test
  void theCallbackIsReleasedWhenTheThreadsAreDone() {
    plan(2, 5, HResult.S_OK, 1);
    provider.synchronizeInBackground(request(null, new Progress(), new Ref<>()));
    library.call("provider_join", object);
    assertEquals(0, live());
  }

  @Test
  void anEventOfAFailedCallIsIgnored() {
    plan(1, 1, HResult.MAPI_E_NO_SUPPORT, 0x77);
    Ref<Handle> event = new Ref<>();
    ComException failure =
        assertThrows(
            ComException.class,
            () -> provider.synchronizeInBackground(request(null, new Progress(), event)));
    assertEquals(0x80040102, failure.hresult().code());
    assertEquals("IMAPISync.synchronizeInBackground", failure.method());
    assertNull(event.get());
    assertEquals(32, seen().get(JAVA_INT, 0));
    assertEquals(0, live());
  }

  @Test
  void aWarningIsASuccess() {
    plan(1, 1, HResult.MAPI_W_PARTIAL_COMPLETION, 0x77);
    Ref<Handle> event = new Ref<>();
    provider.synchronizeInBackground(request(null, new Progress(), event));
    assertEquals(0, library.call("provider_join", object));
    assertEquals(Handle.of(0x77), event.get());
  }

  @Test
  void nothingNativeHappensWithoutACallback() {
    NullPointerException failure =
        assertThrows(
            NullPointerException.class,
            () -> provider.synchronizeInBackground(request(null, null, new Ref<>())));
    assertTrue(
        failure.getMessage().contains("IMAPISync.synchronizeInBackground"), failure.getMessage());
    assertTrue(failure.getMessage().contains("MapiSib.callback"), failure.getMessage());
    assertThrows(NullPointerException.class, () -> provider.synchronizeInBackground(null));
    assertEquals(0, seen().get(JAVA_INT, 0));
  }

  private static MapiSib request(
      @Nullable IUnknown session, @Nullable IUnknown callback, Ref<Handle> event) {
    return new MapiSib(32, FLAGS, session, callback, event);
  }

  /** Notes every call, in one line of text, and its thread. */
  private static final class Progress implements IMAPISyncProgressCallback {
    record Event(String text, Thread thread) {}

    private final List<Event> events = new ArrayList<>();

    private synchronized void add(String text) {
      events.add(new Event(text, Thread.currentThread()));
    }

    synchronized List<Event> events() {
      return List.copyOf(events);
    }

    @Override
    public void progress(@Nullable String step, int index, int indexMax) {
      add("progress " + (step == null ? "null -" : step) + " " + index + " " + indexMax);
    }

    @Override
    public void error(HResult result, String message) {
      add("error " + result + " " + message);
    }

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {
      add("done " + threadDoneEvent + " " + result);
    }
  }
}
