package io.comwright.nativetest.slots;

import io.comwright.annotation.ComInterface;

/** {@code slots.cpp}: continues where its base ends. */
@ComInterface("2b3c4d5f-6f70-8192-a3b4-c5d6e7f8091a")
public interface ISlots2 extends ISlots {
  int more();
}
