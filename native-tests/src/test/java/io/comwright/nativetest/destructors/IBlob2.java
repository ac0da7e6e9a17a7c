package io.comwright.nativetest.destructors;

import io.comwright.annotation.ComInterface;

/** Derives from it. */
@ComInterface("8e416d83-3a7f-4fba-cd4e-5f60718293a5")
public interface IBlob2 extends IBlob {
  int get(int index);
}
