package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** Slots that nobody needs are left out; there is no stub. */
@ComInterface(value = "00000000-0000-0000-0000-000000000007", partial = true)
public interface IPartial extends IUnknown {
  @Slot(9)
  void late();

  int later();
}
