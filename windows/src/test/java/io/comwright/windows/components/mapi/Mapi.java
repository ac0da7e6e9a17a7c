package io.comwright.windows.components.mapi;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.LongRef;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.ThrowOnFailure;
import io.comwright.annotation.Unsigned;

/** Functions of {@code mapi32}. */
@NativeLibrary("mapi32")
public interface Mapi {
  @NativeName("MAPIAllocateBuffer")
  HResult allocateBuffer(@Unsigned int size, @Out @Pointer LongRef buffer);

  @NativeName("MAPIAllocateMore")
  HResult allocateMore(@Unsigned int size, @Pointer long owner, @Out @Pointer LongRef buffer);

  @NativeName("MAPIFreeBuffer")
  int freeBuffer(@Pointer long buffer);

  @NativeName("ScInitMapiUtil@4")
  @ThrowOnFailure
  void initialize(int flags);

  @NativeName("DeinitMapiUtil@0")
  void end();

  @NativeName("CreateIProp@24")
  @ThrowOnFailure
  IPropData createProp(
      Guid iid,
      AllocateBuffer allocateBuffer,
      AllocateMore allocateMore,
      FreeBuffer freeBuffer,
      @Pointer long reserved);
}
