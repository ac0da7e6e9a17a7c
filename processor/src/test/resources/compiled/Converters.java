package example;

import io.comwright.CustomMarshaller;
import io.comwright.TaskMemory;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.MarshalWith;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.file.Path;
import java.time.Instant;

/** Marshallers of an author: of a struct, of a number, of a text, of memory with an owner. */
public final class Converters {
  private Converters() {}

  /** FILETIME: 100 ns since 1601. */
  @ComStruct(size = 8)
  public record FileTime(int low, int high) {}

  public static final class InstantMarshaller implements CustomMarshaller<Instant, FileTime> {
    @Override
    public FileTime toNative(Instant value, SegmentAllocator call) {
      long ticks = (value.getEpochSecond() + 11_644_473_600L) * 10_000_000 + value.getNano() / 100;
      return new FileTime((int) ticks, (int) (ticks >>> 32));
    }

    @Override
    public Instant fromNative(FileTime value) {
      long ticks = (long) value.high() << 32 | Integer.toUnsignedLong(value.low());
      return Instant.ofEpochSecond(
          Math.floorDiv(ticks, 10_000_000) - 11_644_473_600L,
          Math.floorMod(ticks, 10_000_000) * 100L);
    }
  }

  /** A color is a COLORREF wherever it is used. */
  @MarshalWith(ColorMarshaller.class)
  public record Color(int red, int green, int blue) {}

  public static final class ColorMarshaller implements CustomMarshaller<Color, Integer> {
    @Override
    public Integer toNative(Color value, SegmentAllocator call) {
      return value.red() | value.green() << 8 | value.blue() << 16;
    }

    @Override
    public Color fromNative(Integer value) {
      return new Color(value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF);
    }
  }

  public static final class PathMarshaller implements CustomMarshaller<Path, String> {
    @Override
    public String toNative(Path value, SegmentAllocator call) {
      return value.toString();
    }

    @Override
    public Path fromNative(String value) {
      return Path.of(value);
    }
  }

  /** A ratio in thousandths: both types are primitive. */
  public static final class RatioMarshaller implements CustomMarshaller<Double, Integer> {
    @Override
    public Integer toNative(Double value, SegmentAllocator call) {
      return (int) Math.round(value * 1000);
    }

    @Override
    public Double fromNative(Integer value) {
      return value / 1000.0;
    }
  }

  /** An identifier: a length in 2 bytes, itself included, and that many bytes. */
  public record ItemId(String text) {}

  public static final class ItemIdMarshaller implements CustomMarshaller<ItemId, MemorySegment> {
    @Override
    public MemorySegment toNative(ItemId value, SegmentAllocator call) {
      return call.allocateFrom(value.text());
    }

    @Override
    @SuppressWarnings("restricted")
    public ItemId fromNative(MemorySegment value) {
      return new ItemId(value.reinterpret(1 << 10).getString(0));
    }

    @Override
    @SuppressWarnings("restricted")
    public MemorySegment handOver(ItemId value) {
      byte[] bytes = (value.text() + "\0").getBytes(java.nio.charset.StandardCharsets.UTF_8);
      MemorySegment memory =
          MemorySegment.ofAddress(TaskMemory.allocator().allocate(bytes.length))
              .reinterpret(bytes.length);
      MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, 0, bytes.length);
      return memory;
    }

    @Override
    public void free(MemorySegment value) {
      TaskMemory.allocator().free(value.address());
    }
  }
}
