package io.comwright.windows.components.storage;

import io.comwright.Guid;
import io.comwright.annotation.CoTaskMem;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.NativeName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code STATSTG}. */
@ComStruct(size = 80)
@NativeName("STATSTG")
public record StatStg(
    @CoTaskMem @Nullable String name,
    int type,
    long size,
    Instant modified,
    Instant created,
    Instant accessed,
    int mode,
    int locksSupported,
    Guid clsid,
    int stateBits,
    int reserved) {
  public static final int STORAGE = 1;
  public static final int STREAM = 2;
  public static final int LOCKBYTES = 3;

  private static final Guid NULL = new Guid(0, 0);

  /** What has a type, a size and nothing else. */
  public static StatStg of(int type, long size) {
    return new StatStg(
        null, type, size, Instant.EPOCH, Instant.EPOCH, Instant.EPOCH, 0, 0, NULL, 0, 0);
  }
}
