package io.comwright.windows.components.storage;

import io.comwright.IUnknown;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.LengthIs;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import io.comwright.annotation.SizeIs;
import org.jspecify.annotations.Nullable;

@ComInterface("0000000a-0000-0000-c000-000000000046")
public interface ILockBytes extends IUnknown {
  @NativeName("ReadAt")
  void readAt(
      long offset,
      @Out @SizeIs(after = true) @LengthIs("read") byte[] data,
      @Nullable @Out IntRef read);

  @NativeName("WriteAt")
  void writeAt(long offset, @SizeIs(after = true) byte[] data, @Nullable @Out IntRef written);

  @NativeName("Flush")
  void flush();

  @NativeName("SetSize")
  void setSize(long size);

  @NativeName("LockRegion")
  void lockRegion(long offset, long size, int type);

  @NativeName("UnlockRegion")
  void unlockRegion(long offset, long size, int type);

  @NativeName("Stat")
  void stat(@Out Ref<StatStg> result, int flags);
}
