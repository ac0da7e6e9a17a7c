package io.comwright.windows.components.mapi;

import io.comwright.HResult;
import io.comwright.LongRef;
import io.comwright.annotation.Callback;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Unsigned;

@Callback
public interface AllocateMore {
  HResult call(@Unsigned int size, @Pointer long owner, @Out @Pointer LongRef buffer);
}
