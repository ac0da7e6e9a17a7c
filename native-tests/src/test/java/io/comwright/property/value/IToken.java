package io.comwright.property.value;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** An object to be passed about. */
@ComInterface("6b1d4a10-93c2-4e0f-8a51-0d3e77c4215a")
public interface IToken extends IUnknown {
  /** Its number. */
  int id();
}
