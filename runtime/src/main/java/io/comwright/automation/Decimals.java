package io.comwright.automation;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT_UNALIGNED;

import io.comwright.internal.NativeMemory;
import io.comwright.runtime.Memory;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * DECIMALs in memory: 16 bytes, the first 2 of which are a VARIANT's type or nothing; the scale at
 * 2, the sign at 3 (0x80 for negative), the high 32 bits at 4, the low 64 at 8 (Microsoft Learn,
 * "DECIMAL structure (wtypes.h)").
 */
public final class Decimals {
  private static final byte NEGATIVE = (byte) 0x80;
  private static final int MAX_SCALE = 28;

  private Decimals() {}

  /**
   * Writes all but the first 2 bytes.
   *
   * @param address where to
   * @param value a number of 96 bits and a scale of 0 to 28
   */
  public static void put(long address, BigDecimal value) {
    BigInteger digits = value.unscaledValue().abs();
    NativeMemory.ALL.set(JAVA_BYTE, address + 2, (byte) value.scale());
    NativeMemory.ALL.set(JAVA_BYTE, address + 3, value.signum() < 0 ? NEGATIVE : 0);
    NativeMemory.ALL.set(JAVA_INT_UNALIGNED, address + 4, digits.shiftRight(64).intValue());
    Memory.putLong(address + 8, digits.longValue());
  }

  /**
   * Reads a number.
   *
   * @param address where from
   * @return the number, or null if the scale or the sign is impossible
   */
  public static @Nullable BigDecimal get(long address) {
    int scale = Byte.toUnsignedInt(NativeMemory.ALL.get(JAVA_BYTE, address + 2));
    byte sign = NativeMemory.ALL.get(JAVA_BYTE, address + 3);
    if (scale > MAX_SCALE || sign != 0 && sign != NEGATIVE) {
      return null;
    }
    long high = Integer.toUnsignedLong(NativeMemory.ALL.get(JAVA_INT_UNALIGNED, address + 4));
    BigInteger digits =
        BigInteger.valueOf(high)
            .shiftLeft(64)
            .or(new BigInteger(Long.toUnsignedString(Memory.getLong(address + 8))));
    return new BigDecimal(sign == 0 ? digits : digits.negate(), scale);
  }
}
