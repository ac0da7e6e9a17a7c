package example;

import io.comwright.CustomMarshaller;
import io.comwright.IUnknown;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.MarshalWith;
import java.lang.foreign.SegmentAllocator;
import java.time.Duration;

/** What generated code mentions is deprecated, and it has no warnings. */
@ComInterface("00000000-0000-0000-0000-0000000000f2")
public interface IOldMarshaller extends IUnknown {
  @ComStruct
  record Timeout(@MarshalWith(IOldMarshaller.Seconds.class) Duration duration) {}

  /** Whole seconds. */
  @Deprecated
  final class Seconds implements CustomMarshaller<Duration, Integer> {
    public Seconds() {}

    @Override
    public Integer toNative(Duration value, SegmentAllocator call) {
      return Math.toIntExact(value.toSeconds());
    }

    @Override
    public Duration fromNative(Integer value) {
      return Duration.ofSeconds(value);
    }
  }

  void sleep(@MarshalWith(Seconds.class) Duration time);
}
