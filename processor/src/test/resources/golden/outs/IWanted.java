package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.IidIs;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import org.jspecify.annotations.Nullable;

/** Interfaces that the caller asks for, through a pointer anywhere. */
@ComInterface("00000000-0000-0000-0000-0000000000d3")
public interface IWanted extends IUnknown {
  <T extends IUnknown> void create(ComType<T> type, @Out @IidIs("type") Ref<T> object, int flags);

  @PreserveSig
  <T extends IUnknown> HResult open(
      @Nullable @Out @IidIs("riid") Ref<@Nullable T> object, ComType<T> riid, @Out IntRef version);
}
