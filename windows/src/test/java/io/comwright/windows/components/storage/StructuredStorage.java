package io.comwright.windows.components.storage;

import io.comwright.Handle;
import io.comwright.annotation.NativeLibrary;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Pointer;
import io.comwright.annotation.Win32Bool;
import org.jspecify.annotations.Nullable;

/** Functions of {@code ole32}. */
@NativeLibrary(value = "ole32", preserveSig = false)
public interface StructuredStorage {
  @NativeName("StgCreateDocfileOnILockBytes")
  IStorage create(ILockBytes bytes, int mode, int reserved);

  @NativeName("StgOpenStorageOnILockBytes")
  IStorage open(
      ILockBytes bytes, @Nullable IStorage priority, int mode, @Pointer long exclude, int reserved);

  @NativeName("CreateStreamOnHGlobal")
  IStream createStream(@Nullable Handle memory, @Win32Bool boolean deleteOnRelease);
}
