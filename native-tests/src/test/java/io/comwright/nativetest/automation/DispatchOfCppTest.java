package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.IUnknownProxy;
import io.comwright.automation.BadArgumentException;
import io.comwright.automation.Dispatch;
import io.comwright.automation.IDispatch;
import io.comwright.automation.Sequence;
import io.comwright.automation.Variant;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** C++ implements {@code Invoke} by hand, and says what it was told. */
@EachCompiler
class DispatchOfCppTest extends CountedMemoryTest {
  private NativeObject object;
  private Dispatch ledger;

  @BeforeEach
  void create() {
    object = library.create("ledger_create");
    try (IUnknownProxy first = IUnknownProxy.attach(object.pointer())) {
      ledger = Dispatch.of(first);
    }
    told();
  }

  @AfterEach
  void nobodyHoldsIt() {
    ledger.close();
    assertEquals(0, object.refs());
  }

  private String told() {
    MemorySegment text = arena.allocate(4096);
    library.call("ledger_told", text);
    return text.getString(0);
  }

  @Test
  void argumentsStandInReverse() {
    assertNull(ledger.call("Add", 1, "two", true, Variant.missing()));
    assertEquals("1/3(error -2147352572, bool -1, bstr two, i4 1)=;", told());
    assertEquals("entry", ledger.get("Entry", 1, 2));
    assertEquals("2/2(i4 2, i4 1)=;", told());
    assertNull(ledger.call("add"));
    assertEquals("1/3()=;", told());
  }

  @Test
  void namedArgumentsStandFirst() {
    ledger.call("Add", 1, Dispatch.named("Note", "n"), Dispatch.named("Amount", 5));
    assertEquals("1/3(bstr n, i4 5, i4 1 @7 @6)=;", told());
  }

  @Test
  void aPutNamesItsValueAndTakesNoResult() {
    ledger.put("Entry", 1, 2, "value");
    assertEquals("2/4(bstr value, i4 2, i4 1 @-3);", told());
    ledger.putRef("Entry", ledger);
    assertEquals("2/8(vt 9 @-3);", told());
  }

  @Test
  void aNameThatNothingHas() {
    assertEquals(
        HResult.DISP_E_UNKNOWNNAME,
        assertThrows(ComException.class, () -> ledger.call("nothing")).hresult().code());
    assertEquals("", told());
    assertEquals(
        HResult.DISP_E_MEMBERNOTFOUND,
        assertThrows(ComException.class, () -> ledger.call("[DispID=99]")).hresult().code());
  }

  @Test
  void placesAreReplaced() {
    Variant.ByRef text = Variant.byRef(Variant.of("before"));
    Variant.ByRef any = Variant.byRefVariant(Variant.of("any"));
    ledger.call("Swap", text, any);
    assertEquals("4/3(&(bstr any), &bstr before)=;", told());
    assertEquals(Variant.of("swapped"), text.get());
    try (IDispatch self = (IDispatch) any.get().asUnknown()) {
      assertTrue(ComObject.sameObject(self, ledger.proxy()));
    }
  }

  @Test
  void anObjectIsTheReceivers() {
    try (Dispatch self = ledger.get(Dispatch.class, "Self")) {
      assertEquals(2, object.refs());
      assertEquals("entry", self.call("Entry"));
    }
    assertEquals(1, object.refs());
    assertThrows(ComException.class, () -> ledger.get(int.class, "Self"));
    assertEquals(1, object.refs());
  }

  private ComException failure(int how) {
    return assertThrows(ComException.class, () -> ledger.call("Fail", "x", how));
  }

  @Test
  void whatExcepinfoTellsIsInTheException() {
    ComException e = failure(0);
    assertEquals(HResult.E_ACCESSDENIED, e.hresult().code());
    assertEquals("Fail", e.method());
    assertEquals(
        new ErrorInfo(Guid.NULL, "Ledger.Source", "no äccount", "ledger.chm", 1053), e.errorInfo());
  }

  @Test
  void aNumberOfVisualBasicIsACodeOfItsFacility() {
    ComException e = failure(1);
    assertEquals(0x800A0035, e.hresult().code());
    assertEquals("File not found", e.detail());
  }

  @Test
  void theRestIsFilledInWhenItIsWanted() {
    ComException e = failure(2);
    assertEquals(HResult.E_FAIL, e.hresult().code());
    assertEquals("Ledger.Late", e.source());
    assertEquals("told late", e.detail());
    assertTrue(told().endsWith("deferred;"));
  }

  @Test
  void anExceptionOfWhichNothingIsTold() {
    ComException e = failure(3);
    assertEquals(HResult.DISP_E_EXCEPTION, e.hresult().code());
    assertNull(e.errorInfo());
  }

  @Test
  void theIndexOfABadArgument() {
    BadArgumentException e = (BadArgumentException) failure(4);
    assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
    assertEquals(0, e.argument());
    e =
        assertThrows(
            BadArgumentException.class, () -> ledger.call("Fail", 1, 2, Dispatch.named("Note", 4)));
    assertEquals(0, e.argument());
    assertEquals(ComException.class, failure(5).getClass());
    assertEquals(HResult.E_FAIL, failure(6).hresult().code());
  }

  @Test
  void aCollectionClosesWhatItHandsOut() {
    NativeObject first = library.create("ledger_create");
    NativeObject second = library.create("ledger_create");
    library.call("ledger_contain", object, first);
    library.call("ledger_contain", object, second);
    int count = 0;
    try (Sequence<Dispatch> elements = ledger.elements(Dispatch.class)) {
      assertEquals(1, library.call("ledger_enumerators", object));
      for (Dispatch element : elements) {
        assertEquals("entry", element.get("Entry"));
        assertEquals(count == 0 ? 2 : 1, first.refs());
        assertEquals(count == 0 ? 1 : 2, second.refs());
        count++;
      }
    }
    assertEquals(2, count);
    assertEquals(1, first.refs());
    assertEquals(1, second.refs());
    assertEquals(0, library.call("ledger_enumerators", object));
    try (Sequence<Dispatch> elements = ledger.elements(Dispatch.class)) {
      for (Dispatch _ : elements) {
        break;
      }
    }
    assertEquals(1, first.refs());
  }

  @Test
  void aDualInterfaceIsCalledBothWays() {
    try (IAccount account = IAccountProxy.from(ledger.proxy())) {
      account.deposit(40);
      account.deposit(2);
      assertEquals(42, account.balance());
      try (Dispatch late = Dispatch.of(account)) {
        assertEquals("entry", late.call("Entry"));
      }
      ledger.call("Add", account);
    }
    assertEquals("2/3()=;1/3(vt 9)=;", told());
  }
}
