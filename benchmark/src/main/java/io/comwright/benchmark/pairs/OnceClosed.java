package io.comwright.benchmark.pairs;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** A pointer by hand that is released once, whoever closes it and how often. */
final class OnceClosed implements AutoCloseable {
  private static final VarHandle CALC;

  static {
    try {
      CALC = MethodHandles.lookup().findVarHandle(OnceClosed.class, "calc", HandCalc.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  @SuppressWarnings("unused") // through CALC
  private volatile @Nullable HandCalc calc;

  OnceClosed(HandCalc calc) {
    CALC.setRelease(this, calc);
  }

  @Override
  public void close() {
    HandCalc ended = (HandCalc) CALC.getAndSet(this, null);
    if (ended != null) {
      ended.close();
    }
  }
}
