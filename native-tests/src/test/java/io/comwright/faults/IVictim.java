package io.comwright.faults;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;
import org.jspecify.annotations.Nullable;

/** An interface with every position in which something can fail. */
@ComInterface("3b2f6c0e-55a1-4a0e-8d0b-6f1d5f0a7c01")
interface IVictim extends IUnknown {
  /** Slot 3. */
  void run();

  /** Slot 4: a parameter that must not be null, and a result. */
  int length(String text);

  /** Slot 5: an interface as the result. */
  IVictim other();

  /** Slot 6: no HRESULT. */
  @PreserveSig
  double number(@Nullable IVictim other);

  /** Slot 7: calls itself through native code. */
  int nest(int depth);
}
