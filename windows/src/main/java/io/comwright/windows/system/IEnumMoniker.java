package io.comwright.windows.system;

import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

/** A list of monikers ({@code objidl.h}), one at a time. */
@ComInterface(value = "00000102-0000-0000-c000-000000000046", partial = true)
public interface IEnumMoniker extends IUnknown {
  /** {@code S_FALSE} after the last one. */
  @NativeName("Next")
  HResult next(int count, @Out Ref<@Nullable IMoniker> moniker, @Out IntRef fetched);
}
