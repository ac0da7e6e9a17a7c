package io.comwright.nativetest.errors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What C++ leaves, and how Java takes it. */
@EachCompiler
class RichErrorsOfCppTest extends RichErrorTest {
  @Test
  void whatCppLeavesIsInTheException() {
    behave(Leaves.ERROR, Says.YES);
    long allocations = library.call("errors_allocations");
    ComException failure = failure();
    assertEquals(SOURCE, failure.source());
    assertEquals(
        "IFaulty.fail: " + HResult.of(DISK_FULL) + ": " + DESCRIPTION, failure.getMessage());
    assertNull(failure.getCause());
    assertEquals(1, info.refs());
    assertEquals(1, object.refs());
    assertEquals(allocations + 2, library.call("errors_allocations"));
    assertEquals(S_FALSE, hresult("errors_drop"), "the error was taken");
  }

  @Test
  void helpAndInterfaceAreInTheException() {
    String other = "1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901";
    help(other, "C:\\help\\disk.chm", 0x80000007);
    behave(Leaves.ERROR, Says.YES);
    assertEquals(
        new ErrorInfo(Guid.parse(other), SOURCE, DESCRIPTION, "C:\\help\\disk.chm", 0x80000007),
        failure().errorInfo());
  }

  @Test
  void itIsTakenEachTime() {
    behave(Leaves.ERROR, Says.YES);
    for (int round = 0; round < 100; round++) {
      assertEquals(SOURCE, failure().source());
    }
    behave(Leaves.NOTHING, Says.YES);
    assertHasNoError(failure());
  }

  @Test
  void lengthsCountNotZeros() {
    info = info("a\0b", "c\0\0d");
    library.call("errors_use_info", object, info);
    behave(Leaves.ERROR, Says.YES);
    ComException failure = failure();
    assertEquals("a\0b", failure.source());
    assertTrue(failure.getMessage().endsWith(": c\0\0d"), failure.getMessage());
  }

  @Test
  void emptyTextsAddNothing() {
    info = info("", "");
    library.call("errors_use_info", object, info);
    behave(Leaves.ERROR, Says.YES);
    ComException failure = failure();
    assertEquals("", failure.source());
    assertEquals("IFaulty.fail: " + HResult.of(DISK_FULL), failure.getMessage());
  }

  @Test
  void anErrorThatCannotBeReadAddsNothing() {
    library.call("errors_info_fails", info);
    behave(Leaves.ERROR, Says.YES);
    assertEquals("IFaulty.fail: " + HResult.of(DISK_FULL), failure().getMessage());
  }

  @Test
  void anObjectThatDoesNotSaySoIsNotAsked() {
    for (Says says : List.of(Says.NO_INTERFACE, Says.NO)) {
      behave(Leaves.ERROR, says);
      assertHasNoError(failure());
      assertEquals(2, info.refs());
      assertEquals(1, object.refs());
      assertEquals(S_OK, hresult("errors_drop"), "the error is still there");
      assertEquals(1, info.refs());
    }
  }

  @Test
  void anObjectThatLeavesNothingHasNoError() {
    behave(Leaves.NOTHING, Says.YES);
    assertHasNoError(failure());
  }

  @Test
  void successLeavesTheErrorAlone() {
    assertEquals(S_OK, hresult("errors_set", info));
    behave(Leaves.ERROR, Says.YES);
    proxy.fail(0);
    assertEquals(2, info.refs());
    assertEquals(S_OK, hresult("errors_drop"));
  }

  @Test
  void setReplacesAndClears() {
    NativeObject other = info("other", "");
    assertEquals(S_OK, hresult("errors_set", info));
    assertEquals(S_OK, hresult("errors_set", info));
    assertEquals(2, info.refs());
    assertEquals(S_OK, hresult("errors_set", other));
    assertEquals(1, info.refs());
    assertEquals(2, other.refs());
    assertEquals(S_OK, hresult("errors_set", 0));
    assertEquals(1, other.refs());
    assertEquals(S_FALSE, hresult("errors_drop"));
  }

  @Test
  void eachThreadHasAnErrorOfItsOwn() {
    assertEquals(S_OK, hresult("errors_set", info));
    assertEquals(S_FALSE, hresult("errors_drop_elsewhere"));
    assertEquals(S_OK, hresult("errors_drop"));
  }
}
