package io.comwright.windows.components.storage;

import io.comwright.IntRef;
import io.comwright.Ref;
import java.util.Arrays;

/** A file in the memory of Java. */
final class MemoryLockBytes implements ILockBytes {
  byte[] bytes = {};

  /** Nothing can be read any more. */
  boolean fails;

  @Override
  public void readAt(long offset, byte[] data, IntRef read) {
    if (fails) {
      throw new IllegalStateException("the disk is gone");
    }
    int n = Math.clamp(bytes.length - offset, 0, data.length);
    System.arraycopy(bytes, (int) Math.min(offset, bytes.length), data, 0, n);
    read.set(n);
  }

  @Override
  public void writeAt(long offset, byte[] data, IntRef written) {
    int end = Math.toIntExact(offset + data.length);
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, end);
    }
    System.arraycopy(data, 0, bytes, (int) offset, data.length);
    written.set(data.length);
  }

  @Override
  public void flush() {}

  @Override
  public void setSize(long size) {
    bytes = Arrays.copyOf(bytes, Math.toIntExact(size));
  }

  @Override
  public void lockRegion(long offset, long size, int type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void unlockRegion(long offset, long size, int type) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void stat(Ref<StatStg> result, int flags) {
    result.set(StatStg.of(StatStg.LOCKBYTES, bytes.length));
  }
}
