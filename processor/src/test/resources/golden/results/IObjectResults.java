package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import org.jspecify.annotations.Nullable;

/** Results that are objects in Java as {@code [out, retval]}. */
@ComInterface("00000000-0000-0000-0000-000000000034")
public interface IObjectResults extends IUnknown {
  Handle getHandle();

  @Nullable Handle getHandleOrNull();

  Guid getGuid();

  IScalars getScalars();

  @Nullable IScalars getScalarsOrNull();

  Box getBox(Guid kind, @Nullable Guid subkind);

  HResult next();
}
