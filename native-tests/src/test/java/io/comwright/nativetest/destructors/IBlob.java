package io.comwright.nativetest.destructors;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;

/** Extends an {@code IUnknown} with a destructor. */
@ComInterface(value = "8e416d83-3a7f-4fba-cd4e-5f60718293a4", virtualDestructor = true)
public interface IBlob extends IUnknown {
  @PreserveSig(whenThrown = 0)
  int size();

  void put(int index, int value);
}
