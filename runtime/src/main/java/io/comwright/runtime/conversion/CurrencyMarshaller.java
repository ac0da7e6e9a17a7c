package io.comwright.runtime.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * {@code BigDecimal} and CY, the amount of automation: 8 bytes that count ten-thousandths
 * (Microsoft Learn, "CURRENCY structure"). One with more than four decimal places, or with more
 * than 64 bits, is an {@code IllegalArgumentException} that names it; what arrives has four.
 */
public final class CurrencyMarshaller implements CustomMarshaller<BigDecimal, Long> {
  private static final int SCALE = 4;

  /** Called by generated classes. */
  public CurrencyMarshaller() {}

  @Override
  public Long toNative(BigDecimal value, SegmentAllocator call) {
    try {
      return value.setScale(SCALE, RoundingMode.UNNECESSARY).unscaledValue().longValueExact();
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("VT_CY has 64 bits and 4 decimal places: " + value, e);
    }
  }

  @Override
  public BigDecimal fromNative(Long value) {
    return BigDecimal.valueOf(value, SCALE);
  }
}
