package io.comwright.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.comwright.processor.type.Scalar;
import org.junit.jupiter.api.Test;

/** What a register holds when an implementation has thrown. */
class ThrownAnswerTest {
  @Test
  void anUnsignedNumberIsExtendedWithZeros() {
    assertEquals(0xFFFF_FFFFL, new ThrownAnswer(Scalar.Integer.ULONG).register(-1));
    assertEquals(-1L, new ThrownAnswer(Scalar.Integer.LONG).register(-1));
    assertEquals(-1L, new ThrownAnswer(Scalar.Integer.LONGLONG).register(-1));
  }
}
