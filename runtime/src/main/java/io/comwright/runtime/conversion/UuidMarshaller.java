package io.comwright.runtime.conversion;

import io.comwright.CustomMarshaller;
import io.comwright.Guid;
import java.lang.foreign.SegmentAllocator;
import java.util.UUID;

/**
 * {@code UUID} and GUID, which have the same text. Their bytes differ: a GUID has {@code Data1},
 * {@code Data2} and {@code Data3} in machine order (see {@link Guid}).
 */
public final class UuidMarshaller implements CustomMarshaller<UUID, Guid> {
  /** Called by generated classes. */
  public UuidMarshaller() {}

  @Override
  public Guid toNative(UUID value, SegmentAllocator call) {
    return Guid.of(value);
  }

  @Override
  public UUID fromNative(Guid value) {
    return value.toUuid();
  }
}
