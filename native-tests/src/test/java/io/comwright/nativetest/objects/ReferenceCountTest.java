package io.comwright.nativetest.objects;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.comwright.ComObject;
import io.comwright.FinalRelease;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknownProxy;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISync;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.mapi.IMAPISyncProxy;
import io.comwright.nativetest.mapi.MapiSib;
import java.lang.foreign.MemorySegment;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C++ counts references of a Java object, from several threads, and calls it when it is gone. */
@EachCompiler
class ReferenceCountTest extends NativeTest {
  private static final String CALLBACK = "5024a386-2d44-486a-81a8-8f0ecb6071dd";
  private static final String SYNC = "5024a385-2d44-486a-81a8-8f0ecb6071dd";
  private static final int SLOTS = 6;

  private static final class Callback
      implements IMAPISyncProgressCallback, IMAPISync, FinalRelease {
    final AtomicInteger calls = new AtomicInteger();
    final AtomicInteger finalReleases = new AtomicInteger();

    @Override
    public void progress(@Nullable String step, int index, int indexMax) {
      calls.incrementAndGet();
    }

    @Override
    public void error(HResult result, String message) {
      calls.incrementAndGet();
    }

    @Override
    public void done(@Nullable Handle threadDoneEvent, HResult result) {
      calls.incrementAndGet();
    }

    @Override
    public void synchronizeInBackground(MapiSib info) {
      calls.incrementAndGet();
    }

    @Override
    public void finalRelease() {
      finalReleases.incrementAndGet();
    }
  }

  private Callback callback;
  private ComObject token;
  private MemorySegment pointer;

  @BeforeEach
  void expose() {
    callback = new Callback();
    token = ComObject.expose(callback);
    pointer = token.pointer(IMAPISyncProgressCallbackProxy.TYPE);
  }

  @Test
  void eachTokenIsOneReference() {
    assertEquals(1, library.call("client_count", pointer));
    try (ComObject second = ComObject.expose(callback)) {
      assertEquals(pointer, second.pointer(IMAPISyncProgressCallbackProxy.TYPE));
      assertEquals(2, library.call("client_count", pointer));
    }
    assertEquals(1, library.call("client_count", pointer));
    token.close();
    token.close();
    assertEquals(0, live());
    assertEquals(1, callback.finalReleases.get());
  }

  @Test
  void nativeReferencesKeepTheObjectAlive() {
    library.call("client_add_ref", pointer);
    token.close();
    assertEquals(1, live());
    assertEquals(0, callback.finalReleases.get());
    assertEquals(HResult.of(0), hresult("client_progress", pointer, 0, 1, 2));
    assertEquals(1, callback.calls.get());
    assertEquals(0, library.call("client_release", pointer));
    assertEquals(0, live());
    assertEquals(1, callback.finalReleases.get());
  }

  @Test
  void aStormOfReferencesEndsAtTheExactCount() {
    assertEquals(1, library.call("client_storm", pointer, guids(SYNC), 4, 20_000));
    assertEquals(1, live());
    token.close();
    assertEquals(1, callback.finalReleases.get());
  }

  @Test
  void exactlyOneThreadGivesTheLastReferenceBack() {
    int threads = 4;
    for (int round = 1; round <= 25; round++) {
      for (int i = 0; i < threads; i++) {
        library.call("client_add_ref", pointer);
      }
      token.close();
      assertEquals(1, library.call("client_release_race", pointer, threads));
      assertEquals(round, callback.finalReleases.get());
      assertEquals(0, live());
      expose(callback);
    }
    token.close();
  }

  private void expose(Callback object) {
    token = ComObject.expose(object);
    pointer = token.pointer(IMAPISyncProgressCallbackProxy.TYPE);
  }

  @Test
  void aDeadObjectAnswersThatItIsDisconnected() {
    MemorySegment other = token.pointer(IMAPISyncProxy.TYPE);
    MemorySegment unknown = token.pointer(IUnknownProxy.TYPE);
    token.close();
    check("client_dead", pointer, SLOTS);
    check("client_dead", other, 4);
    check("client_dead", unknown, 3);
    assertEquals(0, callback.calls.get());
    assertNotEquals(0, takeFailures().size());
  }

  @Test
  void aDeadObjectStaysDeadWhenItsJavaObjectIsExposedAgain() {
    token.close();
    try (ComObject again = ComObject.expose(callback)) {
      assertNotEquals(pointer, again.pointer(IMAPISyncProgressCallbackProxy.TYPE));
      check("client_dead", pointer, SLOTS);
      assertEquals(
          1, library.call("client_count", again.pointer(IMAPISyncProgressCallbackProxy.TYPE)));
    }
    takeFailures();
  }

  @Test
  void callsThatRaceWithTheLastReleaseAreAnswered() {
    for (int round = 0; round < 5; round++) {
      library.call("client_add_ref", pointer);
      token.close();
      assertEquals(0, library.call("client_call_until_dead", pointer, 2));
      assertEquals(0, live());
      expose(callback);
    }
    token.close();
    takeFailures();
  }

  @Test
  void queryInterfaceAddsOneReference() {
    MemorySegment result = arena.allocate(8, 8);
    assertEquals(HResult.of(0), hresult("client_query", pointer, guids(CALLBACK), result));
    assertEquals(2, library.call("client_count", pointer));
    assertEquals(1, library.call("client_release", pointer));
    token.close();
  }
}
