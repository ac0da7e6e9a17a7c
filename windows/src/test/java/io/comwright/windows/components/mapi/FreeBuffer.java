package io.comwright.windows.components.mapi;

import io.comwright.annotation.Callback;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

@Callback
public interface FreeBuffer {
  @Unsigned
  int call(@Pointer long buffer);
}
