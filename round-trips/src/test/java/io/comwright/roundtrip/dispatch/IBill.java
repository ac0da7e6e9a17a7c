package io.comwright.roundtrip.dispatch;

import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.DispId;
import io.comwright.annotation.DispId.Access;
import io.comwright.annotation.InOut;
import io.comwright.automation.IDispatch;
import java.math.BigDecimal;
import java.time.LocalDateTime;

/** Dates and amounts, in slots and by name. */
@ComInterface("00000000-0000-0000-0000-0000000001f5")
interface IBill extends IDispatch {
  @DispId(1)
  BigDecimal pay(LocalDateTime when, BigDecimal amount);

  @DispId(value = 2, access = Access.GET)
  LocalDateTime due();

  @DispId(3)
  void move(@InOut Ref<LocalDateTime> when, @InOut Ref<BigDecimal> amount);
}
