package example.a;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

@ComInterface("00000000-0000-0000-0000-0000000000a1")
public interface IA extends IUnknown {
  void a();
}
