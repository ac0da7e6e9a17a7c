package example;

import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Slot;

/** Follows its base. */
@ComInterface(value = "7241d424-2646-4191-97c0-98e96e42fc68", reserved = 4)
public interface IShaderText extends IShaderBlob {
  @Slot(5)
  int codePage();
}
