package example;

import io.comwright.ComException;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** A default method with a slot, and methods without one. */
@ComInterface("00000000-0000-0000-0000-000000000009")
public interface IDefaults extends IUnknown {
  int LIMIT = 3;

  /** Hides the runtime's class of this name in what implements the interface. */
  Object Downcall = LIMIT;

  void first();

  default int twice() {
    return 2 * second();
  }

  @Slot(4)
  default int second() {
    throw new ComException(HResult.E_NOTIMPL, "second");
  }

  void third();

  static int limit() {
    return LIMIT;
  }

  private void helper() {}
}
