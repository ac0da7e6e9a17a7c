package io.comwright.roundtrip.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.nio.file.Path;

final class PathMarshaller implements CustomMarshaller<Path, String> {
  @Override
  public String toNative(Path value, SegmentAllocator call) {
    return value.toString();
  }

  @Override
  public Path fromNative(String value) {
    return Path.of(value);
  }
}
