package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** Overloads in reverse order, and names that meet those of generated constants. */
@ComInterface("00000000-0000-0000-0000-000000000005")
public interface IOverloads extends IUnknown {
  @Slot(4)
  void item(int index);

  @Slot(3)
  void item(String name);

  @Slot(5)
  void item_4();

  void COUNT();
}
