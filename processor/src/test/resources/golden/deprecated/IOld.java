package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@Deprecated
@ComInterface("00000000-0000-0000-0000-00000000000f")
public interface IOld extends IUnknown {
  void old();
}
