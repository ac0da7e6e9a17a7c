package io.comwright.windows.components.storage;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("0000000d-0000-0000-c000-000000000046")
public interface IEnumStatStg extends IUnknown {
  @NativeName("Next")
  HResult next(@Out @SizeIs @LengthIs("fetched") StatStg[] items, @Nullable @Out IntRef fetched);

  @NativeName("Skip")
  HResult skip(int count);

  @NativeName("Reset")
  void reset();

  @NativeName("Clone")
  IEnumStatStg another();
}
