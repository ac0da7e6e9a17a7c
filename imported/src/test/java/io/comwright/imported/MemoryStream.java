package io.comwright.imported;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;

import io.comwright.HResult;
import io.comwright.IntRef;
import io.comwright.LongRef;
import io.comwright.imported.bindings.IStream;
import io.comwright.imported.bindings.STATSTG;
import io.comwright.imported.bindings.STREAM_SEEK;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stream in the memory of Java, that can be told to fail. */
final class MemoryStream implements IStream {
  private static final int STGTY_STREAM = 2;

  private byte[] bytes;
  private int position;
  private @Nullable RuntimeException failure;

  MemoryStream(byte... bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  /** Each read and write throws this from now on. */
  void fail(RuntimeException with) {
    failure = with;
  }

  private void check() {
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public HResult read(MemorySegment data, @Nullable IntRef read) {
    check();
    int wanted = (int) data.byteSize();
    int n = Math.clamp(bytes.length - position, 0, wanted);
    MemorySegment.copy(bytes, Math.min(position, bytes.length), data, JAVA_BYTE, 0, n);
    position += n;
    if (read != null) {
      read.set(n);
    }
    return HResult.of(n == wanted ? HResult.S_OK : HResult.S_FALSE);
  }

  @Override
  public HResult write(MemorySegment data, @Nullable IntRef written) {
    check();
    int n = (int) data.byteSize();
    if (position + n > bytes.length) {
      bytes = Arrays.copyOf(bytes, position + n);
    }
    MemorySegment.copy(data, JAVA_BYTE, 0, bytes, position, n);
    position += n;
    if (written != null) {
      written.set(n);
    }
    return HResult.of(HResult.S_OK);
  }

  @Override
  public void seek(long move, STREAM_SEEK origin, @Nullable LongRef result) {
    long base =
        switch (origin) {
          case STREAM_SEEK_SET -> 0;
          case STREAM_SEEK_CUR -> position;
          case STREAM_SEEK_END -> bytes.length;
          case UNKNOWN -> throw new IllegalArgumentException("origin");
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
  public void copyTo(
      @Nullable IStream target, long size, @Nullable LongRef read, @Nullable LongRef written) {
    int n = (int) Math.min(size, bytes.length - position);
    IntRef there = new IntRef();
    Objects.requireNonNull(target).write(MemorySegment.ofArray(bytes).asSlice(position, n), there);
    position += n;
    if (read != null) {
      read.set(n);
    }
    if (written != null) {
      written.set(there.get());
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
  public void stat(STATSTG result, int flags) {
    result.type(STGTY_STREAM);
    result.cbSize(bytes.length);
  }

  @Override
  public IStream cloneNative() {
    MemoryStream copy = new MemoryStream(bytes);
    copy.position = position;
    return copy;
  }
}
