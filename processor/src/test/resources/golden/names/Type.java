package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Called like a class inside the generated vtable class. */
@ComInterface("00000000-0000-0000-0000-000000000012")
public interface Type extends IUnknown {
  void type(Type type);
}
