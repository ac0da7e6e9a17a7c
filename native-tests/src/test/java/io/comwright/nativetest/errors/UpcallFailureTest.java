package io.comwright.nativetest.errors;

import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeTest;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallback;
import io.comwright.nativetest.mapi.IMAPISyncProgressCallbackProxy;
import io.comwright.nativetest.types.ITypesProxy;
import io.comwright.nativetest.types.JavaTypes;
import java.io.IOException;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a Java implementation throws arrives in C++ as an HRESULT, and the VM lives. */
@EachCompiler
class UpcallFailureTest extends NativeTest {
  private static final int SIGNED_32 = 7;
  private static final int GUID = 17;
  private static final int INTEGERS = 19;
  private static final int FLOATS = 21;
  private static final int NATIVE_SIGNED_32 = 26;
  private static final int NATIVE_FLOAT_64 = 32;
  private static final int NATIVE_NOTHING = 37;
  private static final long GARBAGE = 0x5a5a5a5a5a5a5a5aL;

  private final JavaTypes types = new JavaTypes();
  private ComObject token;
  private MemorySegment pointer;
  private MemorySegment in;
  private MemorySegment out;

  @BeforeEach
  void expose() {
    token = ComObject.expose(types);
    pointer = token.pointer(ITypesProxy.TYPE);
    in = arena.allocate(256, 8);
    out = arena.allocate(16, 8);
  }

  @AfterEach
  void unexpose() {
    if (token != null) {
      token.close();
    }
  }

  private HResult call(int slot) {
    out.set(JAVA_LONG, 0, GARBAGE);
    out.set(JAVA_LONG, 8, GARBAGE);
    return hresult("types_call", pointer, slot, in, out);
  }

  private void throwing(Throwable failure) {
    types.answer =
        () -> {
          throw UpcallFailureTest.<RuntimeException>sneaky(failure);
        };
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> T sneaky(Throwable failure) throws T {
    throw (T) failure;
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(new ComException(HResult.E_ACCESSDENIED), 0x80070005),
        Arguments.of(new ComException(0xfedcba98), 0xfedcba98),
        Arguments.of(new IllegalArgumentException(), 0x80070057),
        Arguments.of(new NumberFormatException(), 0x80070057),
        Arguments.of(new UnsupportedOperationException(), 0x80004001),
        Arguments.of(new OutOfMemoryError("thrown by a test"), 0x8007000e),
        Arguments.of(new StackOverflowError(), 0x80004005),
        Arguments.of(new IllegalStateException(), 0x80004005),
        Arguments.of(new NullPointerException(), 0x80004005),
        Arguments.of(new AssertionError(), 0x80004005),
        Arguments.of(new IOException(), 0x80004005),
        Arguments.of(new InterruptedException(), 0x80004005),
        Arguments.of(new Throwable(), 0x80004005));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void whatIsThrownIsAnsweredAndTheOutCleared(Throwable thrown, int code) {
    throwing(thrown);
    assertEquals(HResult.of(code), call(SIGNED_32));
    assertEquals(GARBAGE & 0xffffffff00000000L, out.get(JAVA_LONG, 0));
    List<Failure> failures = takeFailures();
    assertEquals(1, failures.size());
    assertEquals("ITypes.signed32", failures.get(0).method());
    assertEquals(HResult.of(code), failures.get(0).answer());
    assertSame(thrown, failures.get(0).thrown());
    answers();
  }

  /** The object goes on. */
  private void answers() {
    types.answer = () -> 42;
    assertEquals(HResult.of(0), call(SIGNED_32));
    assertEquals(42, (int) out.get(JAVA_LONG, 0));
  }

  @Test
  void everyShapeOfStubCatches() {
    throwing(new IllegalStateException());
    for (int slot = 3; slot <= 39; slot++) {
      HResult answer = call(slot);
      assertEquals(HResult.of(slot < 22 ? 0x80004005 : 0), answer, "slot " + slot);
    }
    assertEquals(37, takeFailures().size());
  }

  @Test
  void outsAreClearedInTheirWidth() {
    throwing(new IllegalStateException());
    call(INTEGERS);
    assertEquals(0, out.get(JAVA_LONG, 0));
    assertEquals(GARBAGE, out.get(JAVA_LONG, 8));
    call(FLOATS);
    assertEquals(GARBAGE & 0xffffffff00000000L, out.get(JAVA_LONG, 0));
    call(GUID);
    assertEquals(0, out.get(JAVA_LONG, 0));
    assertEquals(0, out.get(JAVA_LONG, 8));
    assertEquals(3, takeFailures().size());
  }

  @Test
  void aMethodWithoutHresultAnswersZeroOrWhatItSays() {
    throwing(new ComException(HResult.E_ACCESSDENIED));
    assertEquals(HResult.of(0), call(NATIVE_SIGNED_32));
    assertEquals(GARBAGE | 0xffffffffL, out.get(JAVA_LONG, 0), "whenThrown is -1");
    assertEquals(HResult.of(0), call(NATIVE_FLOAT_64));
    assertEquals(0, out.get(JAVA_LONG, 0));
    assertEquals(HResult.of(0), call(NATIVE_NOTHING));
    List<Failure> failures = takeFailures();
    assertEquals(
        List.of("ITypes.nativeSigned32", "ITypes.nativeFloat64", "ITypes.nativeNothing"),
        failures.stream().map(Failure::method).toList());
    assertEquals(HResult.of(0x80070005), failures.get(0).answer());
  }

  @Test
  void aRealStackOverflowIsCaught() {
    types.answer =
        new Supplier<>() {
          @Override
          public Object get() {
            return get().hashCode() + 1;
          }
        };
    assertEquals(HResult.of(0x80004005), call(SIGNED_32));
    assertTrue(takeFailures().get(0).thrown() instanceof StackOverflowError);
    answers();
  }

  @Test
  void aListenerThatThrowsIsSwallowed() {
    throwing(new IllegalArgumentException());
    for (Throwable second : List.of(new IllegalStateException(), new Error(), new IOException())) {
      var before =
          ComObject.onUpcallFailure(
              (method, answer, failure) -> {
                throw UpcallFailureTest.<RuntimeException>sneaky(second);
              });
      try {
        assertEquals(HResult.of(0x80070057), call(SIGNED_32));
        assertEquals(HResult.of(0), call(NATIVE_SIGNED_32));
      } finally {
        ComObject.onUpcallFailure(before);
      }
    }
    answers();
  }

  @Test
  void nullForAResultIsAFailure() {
    types.answer = () -> null;
    assertEquals(HResult.of(0x80004003), call(GUID));
    assertEquals(0, out.get(JAVA_LONG, 0));
    assertEquals(0, out.get(JAVA_LONG, 8));
    assertEquals("ITypes.guid", takeFailures().get(0).method());
  }

  @Test
  void missingPointersAreRefusedWithoutACall() {
    assertEquals(HResult.of(0x80004003), hresult("types_call", pointer, SIGNED_32, in, 0));
    assertEquals(HResult.of(0x80004003), hresult("types_call", pointer, GUID, in, 0));
    MemorySegment registers = arena.allocate(JAVA_LONG, 15);
    registers.setAtIndex(JAVA_LONG, 1, out.address());
    out.set(JAVA_LONG, 0, GARBAGE);
    assertEquals(HResult.of(0x80004003), hresult("registers_call", pointer, GUID, registers));
    assertEquals(0, out.get(JAVA_LONG, 0));
    assertEquals(0, types.calls);
    assertEquals(3, takeFailures().size());
  }

  @Test
  void aMissingTextIsRefusedWithoutACall() {
    int[] calls = new int[1];
    IMAPISyncProgressCallback callback =
        new IMAPISyncProgressCallback() {
          @Override
          public void progress(String step, int index, int indexMax) {
            calls[0] += step == null ? 1 : 100;
          }

          @Override
          public void error(HResult result, String message) {
            calls[0] += 100;
          }

          @Override
          public void done(Handle event, HResult result) {
            calls[0] += event == null ? 1 : 100;
          }
        };
    try (ComObject object = ComObject.expose(callback)) {
      MemorySegment self = object.pointer(IMAPISyncProgressCallbackProxy.TYPE);
      assertEquals(HResult.of(0x80004003), hresult("client_error", self, 0, 0));
      assertEquals(0, calls[0]);
      assertEquals(HResult.of(0), hresult("client_progress", self, 0, 1, 2));
      assertEquals(HResult.of(0), hresult("client_done", self, 0, HResult.E_FAIL));
      assertEquals(2, calls[0]);
    }
    List<Failure> failures = takeFailures();
    assertEquals(1, failures.size());
    assertEquals("IMAPISyncProgressCallback.error", failures.get(0).method());
    assertTrue(failures.get(0).thrown().getMessage().contains("message"));
  }
}
