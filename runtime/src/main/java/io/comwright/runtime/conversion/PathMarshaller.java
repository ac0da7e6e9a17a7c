package io.comwright.runtime.conversion;

import io.comwright.CustomMarshaller;
import java.lang.foreign.SegmentAllocator;
import java.nio.file.FileSystems;
import java.nio.file.Path;

/**
 * {@code Path} and its text, neither absolute nor normalized if it was not. Native code knows the
 * default file system only: a path of another one is an {@code IllegalArgumentException}. A text
 * that is no path is an {@link java.nio.file.InvalidPathException}.
 */
public final class PathMarshaller implements CustomMarshaller<Path, String> {
  /** Called by generated classes. */
  public PathMarshaller() {}

  @Override
  public String toNative(Path value, SegmentAllocator call) {
    if (!value.getFileSystem().equals(FileSystems.getDefault())) {
      throw new IllegalArgumentException(
          "native code finds paths in the default file system only, and not " + value.toUri());
    }
    return value.toString();
  }

  @Override
  public Path fromNative(String value) {
    return Path.of(value);
  }
}
