package io.comwright.windows.components.storage;

import io.comwright.LongRef;
import io.comwright.Ref;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.NativeName;
import io.comwright.annotation.Out;
import org.jspecify.annotations.Nullable;

@ComInterface("0000000c-0000-0000-c000-000000000046")
public interface IStream extends ISequentialStream {
  int SEEK_SET = 0;
  int SEEK_CUR = 1;
  int SEEK_END = 2;

  @NativeName("Seek")
  void seek(long move, int origin, @Nullable @Out LongRef position);

  @NativeName("SetSize")
  void setSize(long size);

  @NativeName("CopyTo")
  void copyTo(
      IStream target, long size, @Nullable @Out LongRef read, @Nullable @Out LongRef written);

  @NativeName("Commit")
  void commit(int flags);

  @NativeName("Revert")
  void revert();

  @NativeName("LockRegion")
  void lockRegion(long offset, long size, int type);

  @NativeName("UnlockRegion")
  void unlockRegion(long offset, long size, int type);

  @NativeName("Stat")
  void stat(@Out Ref<StatStg> result, int flags);

  @NativeName("Clone")
  IStream another();
}
