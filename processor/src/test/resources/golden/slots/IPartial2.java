package example;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

@ComInterface(value = "00000000-0000-0000-0000-000000000008", partial = true)
public interface IPartial2 extends IPartial {
  @Slot(20)
  void latest();
}
