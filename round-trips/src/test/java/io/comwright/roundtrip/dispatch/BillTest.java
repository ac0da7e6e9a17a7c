package io.comwright.roundtrip.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.comwright.ComException;
import io.comwright.ComObject;
import io.comwright.DoubleRef;
import io.comwright.HResult;
import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.automation.Dispatch;
import io.comwright.automation.Variant;
import io.comwright.roundtrip.Accounting;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** DATE and CY. The numbers are those of "DATE type" on Microsoft Learn: 2.25 is 1 January 1900. */
@ExtendWith(Accounting.class)
class BillTest {
  private static final LocalDateTime SIX_O_CLOCK = LocalDateTime.of(1900, 1, 1, 6, 0);
  private static final LocalDateTime BEFORE = LocalDateTime.of(1899, 12, 29, 6, 0);

  private static final class Bill implements IBill {
    final List<Object> told = new ArrayList<>();

    @Override
    public BigDecimal pay(LocalDateTime when, BigDecimal amount) {
      told.addAll(List.of(when, amount));
      return amount.negate();
    }

    @Override
    public LocalDateTime due() {
      return BEFORE;
    }

    @Override
    public void move(Ref<LocalDateTime> when, Ref<BigDecimal> amount) {
      when.set(when.get().plusDays(1));
      amount.set(amount.get().multiply(BigDecimal.TEN));
    }
  }

  private final Bill bill = new Bill();
  private ComObject object;

  @BeforeEach
  void expose() {
    object = ComObject.expose(bill);
  }

  @AfterEach
  void close() {
    object.close();
  }

  @Test
  void asNumbersInSlots() {
    try (IRawBill raw = IRawBillProxy.retain(object.pointer(IBillProxy.TYPE))) {
      assertEquals(-15_000, raw.pay(2.25, 15_000));
      assertEquals(-1.25, raw.due());
      DoubleRef when = new DoubleRef(2.25);
      LongRef amount = new LongRef(1);
      raw.move(when, amount);
      assertEquals(3.25, when.get());
      assertEquals(10, amount.get());
      assertEquals(
          HResult.DISP_E_OVERFLOW,
          assertThrows(ComException.class, () -> raw.pay(1e9, 0)).hresult().code());
    }
    assertEquals(List.of(SIX_O_CLOCK, new BigDecimal("1.5000")), bill.told);
  }

  @Test
  void throughAProxy() {
    try (IBill proxy = IBillProxy.retain(object.pointer(IBillProxy.TYPE))) {
      assertEquals(new BigDecimal("-1.5000"), proxy.pay(SIX_O_CLOCK, new BigDecimal("1.5")));
      assertEquals(BEFORE, proxy.due());
      assertThrows(
          IllegalArgumentException.class, () -> proxy.pay(SIX_O_CLOCK, new BigDecimal("0.00001")));
      assertThrows(
          IllegalArgumentException.class,
          () -> proxy.pay(LocalDateTime.of(99, 1, 1, 0, 0), BigDecimal.ONE));
    }
  }

  @Test
  void byName() {
    try (IBill proxy = IBillProxy.retain(object.pointer(IBillProxy.TYPE));
        Dispatch late = Dispatch.of(proxy)) {
      assertEquals(
          Variant.ofCurrency(new BigDecimal("-2")), late.call(Variant.class, "pay", "1/1/1900", 2));
      assertEquals(BEFORE, late.get("due"));
      Variant.ByRef when = Variant.byRef(Variant.ofDate(SIX_O_CLOCK));
      Variant.ByRef amount = Variant.byRefVariant(Variant.of(0.5));
      late.call("move", when, amount);
      assertEquals(new Variant.Date(3.25), when.get());
      assertEquals(Variant.ofCurrency(new BigDecimal("5")), amount.get());
    }
    assertEquals(List.of(LocalDateTime.of(1900, 1, 1, 0, 0), new BigDecimal("2.0000")), bill.told);
  }
}
