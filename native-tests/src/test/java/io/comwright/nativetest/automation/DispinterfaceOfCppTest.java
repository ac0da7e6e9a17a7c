package io.comwright.nativetest.automation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.ErrorInfo;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Ref;
import io.comwright.automation.BadArgumentException;
import io.comwright.automation.IDispatch;
import io.comwright.automation.SafeArray;
import io.comwright.automation.Variant;
import io.comwright.nativetest.CountedMemoryTest;
import io.comwright.nativetest.EachCompiler;
import io.comwright.nativetest.NativeObject;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Proxies of a dispinterface call C++ that implements {@code Invoke} by hand. */
@EachCompiler
class DispinterfaceOfCppTest extends CountedMemoryTest {
  private static final SafeArray NONE = SafeArray.of(new Variant[0]);

  private NativeObject object;
  private DLedger ledger;

  @BeforeEach
  void create() {
    object = library.create("ledger_create");
    ledger = DLedgerProxy.attach(object.pointer());
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
  void argumentsAreOfTheirTypes() {
    ledger.add(5, "two", true, Variant.of(3), ledger, SafeArray.of(Variant.of(7), Variant.of(8)));
    assertEquals("1/1(i4 8, i4 7, vt 9, i4 3, bool -1, bstr two, i4 5);", told());
  }

  @Test
  void whatIsLeftOutBehindAllOthersIsNotPassed() {
    ledger.add(5, "", false, null, null, NONE);
    assertEquals("1/1(bool 0, bstr , i4 5);", told());
    ledger.add(5, "", false, null, null, SafeArray.of(Variant.of(7)));
    assertEquals("1/1(i4 7, error -2147352572, error -2147352572, bool 0, bstr , i4 5);", told());
  }

  @Test
  void properties() {
    assertEquals("entry", ledger.entry(1, 2));
    assertEquals("2/2(i4 2, i4 1)=;", told());
    ledger.setEntry(1, 2, "value");
    assertEquals("2/4(bstr value, i4 2, i4 1 @-3);", told());
    ledger.linkEntry(ledger);
    ledger.linkEntry(null);
    assertEquals("2/8(vt 9 @-3);2/8(vt 9 @-3);", told());
  }

  @Test
  void placesAreReplaced() {
    Ref<String> text = new Ref<>("before");
    Ref<Variant> any = new Ref<>(Variant.of("any"));
    ledger.swap(text, any);
    assertEquals("4/1(&(bstr any), &bstr before);", told());
    assertEquals("swapped", text.get());
    try (IDispatch self = (IDispatch) any.get().asUnknown()) {
      assertTrue(ComObject.sameObject(self, ledger));
    }
  }

  @Test
  void anObjectIsTheReceivers() {
    try (IDispatch self = ledger.self()) {
      assertEquals(2, object.refs());
      assertTrue(ComObject.sameObject(self, ledger));
    }
    assertEquals(1, object.refs());
  }

  @Test
  void theLocaleIsNoArgument() {
    // The ledger knows one locale.
    assertEquals(
        HResult.E_INVALIDARG,
        assertThrows(ComException.class, () -> ledger.inLocale(0x409)).hresult().code());
    assertEquals("", told());
  }

  @Test
  void whatComesBackIsOfAnotherType() {
    try (DMistaken mistaken = DMistakenProxy.retain(object.pointer())) {
      ComException e = assertThrows(ComException.class, mistaken::entry);
      assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
      assertEquals("DMistaken.entry", e.method());
      e = assertThrows(ComException.class, mistaken::self);
      assertEquals(HResult.DISP_E_TYPEMISMATCH, e.hresult().code());
      assertEquals(2, object.refs());
      assertEquals(
          HResult.DISP_E_MEMBERNOTFOUND,
          assertThrows(ComException.class, mistaken::nothing).hresult().code());
    }
  }

  @Test
  void failures() {
    ComException e = assertThrows(ComException.class, () -> ledger.fail(0));
    assertEquals(HResult.E_ACCESSDENIED, e.hresult().code());
    assertEquals("DLedger.fail", e.method());
    assertEquals(
        new ErrorInfo(Guid.NULL, "Ledger.Source", "no äccount", "ledger.chm", 1053), e.errorInfo());
    BadArgumentException bad = assertThrows(BadArgumentException.class, () -> ledger.fail(4));
    assertEquals(HResult.DISP_E_TYPEMISMATCH, bad.hresult().code());
    assertEquals(0, bad.argument());
  }
}
