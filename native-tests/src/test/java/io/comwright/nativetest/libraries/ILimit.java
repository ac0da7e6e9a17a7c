package io.comwright.nativetest.libraries;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** An object that the functions make and take. */
@ComInterface("7d305c72-2f6e-4ea9-bc3d-4e5f60718293")
public interface ILimit extends IUnknown {
  int next(int value);
}
