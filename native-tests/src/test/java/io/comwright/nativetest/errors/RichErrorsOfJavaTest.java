package io.comwright.nativetest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.internal.Heap;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a Java object leaves when it fails, and how C++ reads it. */
@EachCompiler
class RichErrorsOfJavaTest extends RichErrorTest {
  @Test
  void cppReadsTheFailureOfAJavaObject() {
    assertEquals(
        List.of("IFaulty.fail", DESCRIPTION),
        read(new Failing(() -> new IllegalStateException(DESCRIPTION)), HResult.E_FAIL));
    assertEquals(
        // Windows' own error object takes texts that a zero ends.
        List.of("IFaulty.fail", Heap.WINDOWS ? "a\ufffdb" : "a\0b"),
        read(new Failing(() -> new IllegalArgumentException("a\0b")), HResult.E_INVALIDARG));
    assertEquals(
        List.of("IFaulty.fail", DESCRIPTION),
        read(new Failing(() -> new ComException(DISK_FULL, DESCRIPTION)), DISK_FULL));
  }

  @Test
  void aFailureWithoutMessageHasItsName() {
    assertEquals(
        List.of("IFaulty.fail", "java.lang.UnsupportedOperationException"),
        read(new Failing(UnsupportedOperationException::new), HResult.E_NOTIMPL));
    assertEquals(
        List.of("IFaulty.fail", HResult.of(DISK_FULL).toString()),
        read(new Failing(() -> new ComException(DISK_FULL)), DISK_FULL));
  }

  @Test
  void aSourceThatIsKnownIsKept() {
    ComException inner =
        new ComException(DISK_FULL, "IDisk.write", new ErrorInfo(SOURCE, DESCRIPTION), null);
    assertEquals(List.of(SOURCE, DESCRIPTION), read(new Failing(() -> inner), DISK_FULL));
  }

  @Test
  void whatAnExceptionTellsIsKept() {
    ErrorInfo told =
        new ErrorInfo(
            Guid.parse("1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"),
            SOURCE,
            DESCRIPTION,
            "C:\\help\\disk.chm",
            0x80000007);
    assertEquals(
        told, readAll(new Failing(() -> new ComException(DISK_FULL, null, told, null)), DISK_FULL));
  }

  @Test
  void anErrorThatTheObjectHasSetItselfStays() {
    IFaulty java = new Failing(() -> new ComException(set(info)));
    ErrorInfo read = readAll(java, DISK_FULL);
    assertEquals(SOURCE, read.source());
    assertEquals(DESCRIPTION, read.description());
    assertEquals(1, left, "that of the test");
    assertEquals(1, info.refs());
  }

  @Test
  void anExceptionThatTellsSomethingReplacesIt() {
    IFaulty java = new Failing(() -> new ComException(set(info), "told"));
    assertEquals(List.of("IFaulty.fail", "told"), read(java, DISK_FULL));
    assertEquals(1, info.refs());
  }

  @Test
  void anOlderErrorOfJavaDoesNotStay() {
    behave(Leaves.PASSES_ON, Says.NO_INTERFACE);
    relayed(new Failing(() -> new IllegalStateException("older")), HResult.E_FAIL);
    assertEquals(
        List.of("IFaulty.fail", HResult.of(DISK_FULL).toString()),
        read(new Failing(() -> new ComException(DISK_FULL)), DISK_FULL));
  }

  private int set(NativeObject error) {
    assertEquals(S_OK, hresult("errors_set", error));
    return DISK_FULL;
  }

  @Test
  void anErrorOfJavaThatNobodyReadsTakesNoMemory() {
    Failing java = new Failing(() -> new IllegalStateException(DESCRIPTION));
    behave(Leaves.PASSES_ON, Says.NO_INTERFACE);
    long allocations = library.call("errors_allocations");
    assertHasNoError(relayed(java, HResult.E_FAIL));
    assertEquals(allocations, library.call("errors_allocations"));
    assertEquals(0, live());
    assertEquals(S_OK, hresult("errors_drop"));
  }

  @Test
  void aJavaObjectCalledDirectlyHasItsCause() {
    IllegalStateException cause = new IllegalStateException(DESCRIPTION);
    try (IFaultyProxy direct = IFaultyProxy.from(new Failing(() -> cause))) {
      ComException failure = assertThrows(ComException.class, () -> direct.fail(1));
      assertSame(cause, failure.getCause());
      assertEquals("IFaulty.fail", failure.source());
    }
    assertEquals(1, takeFailures().size());
  }
}
