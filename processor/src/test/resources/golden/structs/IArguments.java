package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.PreserveSig;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

@ComInterface("00000000-0000-0000-0000-000000000003")
public interface IArguments extends IUnknown {
  void plain(Handle handle, HResult result, String text, Guid guid, MemorySegment memory);

  void nullable(@Nullable Handle handle, @Nullable String text, @Nullable Guid guid);

  void interfaces(IScalars scalars, @Nullable IUnknown unknown);

  IScalars structs(Texts texts, @Nullable Box box);

  @PreserveSig
  HResult preservedStruct(Texts texts);

  @PreserveSig(whenThrown = -1)
  int preservedStructInt(@Nullable Texts texts);

  HResult successStruct(Box box);
}
