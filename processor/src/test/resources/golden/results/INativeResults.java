package example;

import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.Borrowed;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.Out;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Interfaces and GUIDs as native results. */
@ComInterface(value = "00000000-0000-0000-0000-0000000000d1", preserveSig = true)
public interface INativeResults extends IUnknown {
  IUnknown create(int version);

  @Nullable INativeResults next(@Out IntRef index);

  @Borrowed
  IUnknown factory();

  @Borrowed
  @Nullable INativeResults parent(@Out IntRef index);

  Guid id();

  UUID uuid(@Out IntRef index);
}
