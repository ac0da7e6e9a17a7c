package io.comwright.nativetest.arrays;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** An element of the arrays in {@code arrays.h}. */
@ComInterface("7c0e1b52-3d84-4a96-8e21-5f60718293a4")
public interface IArrayItem extends IUnknown {
  int number();
}
