package io.comwright.windows.components.storage;

import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.Ref;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A stream in the memory of Java, that can be told to fail. */
public final class MemoryStream implements IStream {
  private byte[] bytes;
  private int position;
  private @Nullable RuntimeException failure;

  public MemoryStream(byte... bytes) {
    this.bytes = bytes;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  /** Each read and write throws this from now on. */
  public void fail(RuntimeException with) {
    failure = with;
  }

  private void check() {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public HResult read(byte[] data, IntRef read) {
    check();
    int n = Math.clamp(bytes.length - position, 0, data.length);
    System.arraycopy(bytes, Math.min(position, bytes.length), data, 0, n);
    position += n;
    read.set(n);
    return HResult.of(n == data.length ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public void write(byte[] data, IntRef written) {
    check();
    if (position + data.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, position + data.length);
    }
    System.arraycopy(data, 0, bytes, position, data.length);
    position += data.length;
    written.set(data.length);
  }

  @Override
  public void seek(long move, int origin, @Nullable LongRef result) {
    long base =
        switch (origin) {
          case SEEK_SET -> 0;
          case SEEK_CUR -> position;
          default -> bytes.length;
        };
    position = Math.toIntExact(base + move);
    if (result != null) {
      result.set(position);
    }
  }

  @Override
  public void setSize(long size) {
    bytes = Arrays.copyOf(bytes, Math.toIntExact(size));
  }

  @Override
  public void copyTo(IStream target, long size, @Nullable LongRef read, @Nullable LongRef written) {
    int n = (int) Math.min(size, bytes.length - position);
    target.write(Arrays.copyOfRange(bytes, position, position + n), null);
    position += n;
    if (read != null) {
      read.set(n);
    }
    if (written != null) {
      written.set(n);
    }
  }

  @Override
  public void commit(int flags) {}

  @Override
  public void revert() {}

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
    result.set(StatStg.of(StatStg.STREAM, bytes.length));
  }

  @Override
  public IStream another() {
    MemoryStream copy = new MemoryStream(bytes);
    copy.position = position;
    return copy;
  }
}
