package io.comwright.nativetest.slots;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** {@link ISlots}, of which only some slots are described. */
@ComInterface(value = "2b3c4d5e-6f70-8192-a3b4-c5d6e7f8091a", partial = true)
public interface ISlotsInPart extends IUnknown {
  @Slot(4)
  int areaOfSquare(int side);

  @Slot(7)
  int last();
}
