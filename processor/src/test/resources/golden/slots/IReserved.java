package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** Reserved slots in the middle and at the end. */
@ComInterface(
    value = "00000000-0000-0000-0000-000000000006",
    reserved = {4, 5, 7})
public interface IReserved extends IUnknown {
  @Slot(3)
  void first();

  @Slot(6)
  void second();
}
