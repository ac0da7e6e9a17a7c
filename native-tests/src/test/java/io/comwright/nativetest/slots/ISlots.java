package io.comwright.nativetest.slots;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** {@code slots.cpp}: slots that do not follow from the order of the methods. */
@ComInterface(value = "2b3c4d5e-6f70-8192-a3b4-c5d6e7f8091a", reserved = 5)
public interface ISlots extends IUnknown {
  @Slot(4)
  int area(int side);

  @Slot(3)
  int area(int width, int height);

  @Slot(6)
  default int version() {
    return 66;
  }

  @Slot(7)
  int last();
}
