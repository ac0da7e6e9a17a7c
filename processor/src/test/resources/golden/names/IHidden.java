package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Not public, and neither are its generated classes. */
@ComInterface("00000000-0000-0000-0000-000000000011")
interface IHidden extends IUnknown {
  void hidden(Type type);
}
