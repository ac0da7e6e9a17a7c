package example;

import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;

/** Has a deprecated method, and one that mentions a deprecated interface. */
@ComInterface("00000000-0000-0000-0000-000000000010")
public interface INew extends IUnknown {
  @Deprecated(forRemoval = true)
  void doomed();

  @SuppressWarnings("deprecation")
  void mention(IOld old);
}
