package io.comwright.nativetest.mapi;

import static io.comwright.nativetest.mapi.Recorder.Call.done;
import static io.comwright.nativetest.mapi.Recorder.Call.error;
import static io.comwright.nativetest.mapi.Recorder.Call.progress;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Java drives a C++ {@code IMAPISyncProgressCallback}, which records every byte. */
@EachCompiler
class ProgressCallbackProxyTest extends NativeTest {
  private Recorder recorder;
  private IMAPISyncProgressCallbackProxy callback;

  @BeforeEach
  void attach() {
    recorder = new Recorder(library);
    callback = IMAPISyncProgressCallbackProxy.attach(recorder.object.pointer());
  }

  @Test
  void everyCallArrivesOnceAndInOrder() {
    callback.progress("Downloading", 3, 10);
    callback.error(HResult.of(HResult.MAPI_E_NETWORK_ERROR), "no route");
    callback.done(Handle.of(0x1122334455667788L), HResult.of(HResult.S_FALSE));
    assertEquals(
        List.of(
            progress("Downloading", 3, 10),
            error(0x80040115, "no route"),
            done(0x1122334455667788L, 1)),
        recorder.calls());
  }

  @Test
  void nullTextIsNullAndEmptyTextIsNot() {
    callback.progress(null, 1, 2);
    callback.progress("", 1, 2);
    assertEquals(List.of(progress(null, 1, 2), progress("", 1, 2)), recorder.calls());
  }

  /** Texts by name: reports cannot hold all of them. */
  private static List<Arguments> texts() {
    return List.of(
        argumentSet("one letter", "a"),
        argumentSet("control characters and Latin", "\u0001\u007f\u0080\u00ff\u0100"),
        argumentSet("around the surrogates, and the last", "\ud7ff\ue000\uffff\ufffe"),
        argumentSet("a pair", "\ud83d\udce7 pair"),
        argumentSet("halves alone", "\udce7 low alone, \ud83d high alone"),
        argumentSet("half a pair at the end", "high at the end \ud83d"),
        argumentSet("other scripts", "\u05d0\u0644\u4e2d\u6587"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void textArrivesUnitByUnit(String text) {
    callback.progress(text, 0, 0);
    callback.error(HResult.of(0), text);
    assertEquals(List.of(progress(text, 0, 0), error(0, text)), recorder.calls());
  }

  @ParameterizedTest
  @ValueSource(ints = {1023, 1024, 1025, 8191, 8192, 100_000, 1_000_000})
  void longTextArrivesWhole(int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) (1 + i % 0xfffe));
    }
    callback.progress(text.toString(), 0, 0);
    callback.progress("short again", 0, 0);
    assertEquals(
        List.of(progress(text.toString(), 0, 0), progress("short again", 0, 0)), recorder.calls());
  }

  @Test
  void integersArriveWithAllBits() {
    int[] values = {0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 0x80000001, 0x5a5aa5a5};
    for (int index : values) {
      for (int max : values) {
        callback.progress(null, index, max);
      }
    }
    int call = 0;
    List<Recorder.Call> calls = recorder.calls();
    for (int index : values) {
      for (int max : values) {
        assertEquals(progress(null, index, max), calls.get(call++));
      }
    }
    assertEquals(call, calls.size());
  }

  @Test
  void anHresultArgumentIsData() {
    callback.error(HResult.of(HResult.E_FAIL), "failed");
    callback.error(HResult.of(0xffffffff), "failed");
    callback.done(null, HResult.of(HResult.E_UNEXPECTED));
    assertEquals(
        List.of(error(0x80004005, "failed"), error(-1, "failed"), done(0, 0x8000ffff)),
        recorder.calls());
  }

  @Test
  void nullHandlesAreZero() {
    callback.done(null, HResult.of(0));
    callback.done(Handle.NULL, HResult.of(0));
    callback.done(Handle.INVALID, HResult.of(0));
    callback.done(Handle.of(Long.MIN_VALUE), HResult.of(0));
    assertEquals(
        List.of(done(0, 0), done(0, 0), done(-1, 0), done(Long.MIN_VALUE, 0)), recorder.calls());
  }

  @Test
  void failuresAreThrownWithCodeInterfaceAndMethod() {
    recorder.answer(HResult.MAPI_E_USER_CANCEL);
    assertFails("IMAPISyncProgressCallback.progress", () -> callback.progress("x", 1, 2));
    assertFails("IMAPISyncProgressCallback.error", () -> callback.error(HResult.of(0), "x"));
    assertFails("IMAPISyncProgressCallback.done", () -> callback.done(null, HResult.of(0)));
    assertEquals(3, recorder.calls().size());
  }

  private static void assertFails(String method, Executable call) {
    ComException failure = assertThrows(ComException.class, call);
    assertEquals(0x80040113, failure.hresult().code());
    assertEquals(method, failure.method());
    assertTrue(failure.getMessage().contains(method), failure.getMessage());
    assertTrue(failure.getMessage().contains("MAPI_E_USER_CANCEL"), failure.getMessage());
    assertTrue(failure.getMessage().contains("80040113"), failure.getMessage());
  }

  @ParameterizedTest
  @ValueSource(ints = {HResult.S_FALSE, HResult.MAPI_W_PARTIAL_COMPLETION, Integer.MAX_VALUE})
  void successesOtherThanZeroAreNotThrown(int success) {
    recorder.answer(success);
    callback.progress("x", 1, 2);
    assertEquals(List.of(progress("x", 1, 2)), recorder.calls());
  }

  @Test
  void callsArriveOnTheThreadOfTheCaller() throws InterruptedException {
    AtomicLong other = new AtomicLong();
    callback.progress(null, 1, 2);
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  callback.progress(null, 2, 2);
                  other.set(library.call("current_thread"));
                });
    thread.join();
    assertEquals(List.of(library.call("current_thread"), other.get()), recorder.threads());
    assertNotEquals(recorder.threads().get(0), recorder.threads().get(1));
  }

  @Test
  void closingReleasesOnce() {
    assertEquals(1, recorder.object.refs());
    callback.close();
    callback.close();
    assertEquals(0, recorder.object.refs());
    assertEquals(0, recorder.object.addRefs());
    assertEquals(1, recorder.object.releases());
  }
}
