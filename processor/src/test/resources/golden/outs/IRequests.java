package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

/** Methods like QueryInterface. */
@ComInterface("00000000-0000-0000-0000-000000000032")
public interface IRequests extends IUnknown {
  @IidIs("type")
  <T extends IUnknown> T openProperty(int tag, ComType<T> type, int flags);

  @IidIs("iid")
  <T extends IUnknown> @Nullable T find(ComType<T> iid);

  @IidIs("type")
  <T extends IUnknown> T create(
      @Nullable IUnknown outer, ComType<T> type, @Out IntRef count, @Out Ref<IUnknown> owner);
}
