package io.comwright.nativetest.marshallers;

import io.comwright.CustomMarshaller;
import io.comwright.IUnknown;
import io.comwright.Ref;
import io.comwright.annotation.ByValue;
import io.comwright.annotation.ComInterface;
import io.comwright.annotation.ComStruct;
import io.comwright.annotation.InOut;
import io.comwright.annotation.MarshalWith;
import io.comwright.annotation.Out;
import io.comwright.annotation.PreserveSig;
import io.comwright.annotation.SizeIs;
import io.comwright.nativetest.NativeLibrary;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code shell.cpp}: values with marshallers of their own. */
@ComInterface("4b1c2d3e-5f60-4718-92a3-b4c5d6e7f809")
interface IShell extends IUnknown {
  @ComStruct(size = 8)
  record FileTime(int low, int high) {
    static FileTime of(long ticks) {
      return new FileTime((int) ticks, (int) (ticks >>> 32));
    }

    long ticks() {
      return (long) high << 32 | Integer.toUnsignedLong(low);
    }
  }

  final class InstantMarshaller implements CustomMarshaller<Instant, FileTime> {
    static final long EPOCH = 11_644_473_600L;

    InstantMarshaller() {}

    @Override
    public FileTime toNative(Instant value, SegmentAllocator call) {
      return FileTime.of((value.getEpochSecond() + EPOCH) * 10_000_000 + value.getNano() / 100);
    }

    @Override
    public Instant fromNative(FileTime value) {
      return Instant.ofEpochSecond(
          value.ticks() / 10_000_000 - EPOCH, value.ticks() % 10_000_000 * 100);
    }
  }

  @MarshalWith(ColorMarshaller.class)
  record Color(int red, int green, int blue) {}

  final class ColorMarshaller implements CustomMarshaller<Color, Integer> {
    ColorMarshaller() {}

    @Override
    public Integer toNative(Color value, SegmentAllocator call) {
      return value.red() | value.green() << 8 | value.blue() << 16;
    }

    @Override
    public Color fromNative(Integer value) {
      if (value == 0xBAD) {
        throw new IllegalArgumentException("bad color");
      }
      return new Color(value & 0xFF, value >> 8 & 0xFF, value >> 16 & 0xFF);
    }
  }

  final class PathMarshaller implements CustomMarshaller<Path, String> {
    PathMarshaller() {}

    @Override
    public String toNative(Path value, SegmentAllocator call) {
      return value.toString();
    }

    @Override
    public Path fromNative(String value) {
      return Path.of(value);
    }
  }

  /** An item list with one item. */
  record ItemId(String text) {}

  /** ITEMIDLIST, with the allocator of the API. */
  final class ItemIdMarshaller implements CustomMarshaller<ItemId, MemorySegment> {
    /** The library in use. */
    static NativeLibrary library;

    /** What was freed, by its text. */
    static final List<String> FREED = new ArrayList<>();

    ItemIdMarshaller() {}

    @Override
    public MemorySegment toNative(ItemId value, SegmentAllocator call) {
      byte[] text = bytes(value);
      return write(text, call.allocate(text.length + 4, 2));
    }

    @Override
    public ItemId fromNative(MemorySegment value) {
      String text = text(value);
      if (text.equals("bad")) {
        throw new IllegalArgumentException("bad id");
      }
      return new ItemId(text);
    }

    @Override
    public MemorySegment handOver(ItemId value) {
      byte[] text = bytes(value);
      long size = text.length + 4;
      return write(text, NativeLibrary.memory(library.call("shell_allocate", size), size));
    }

    @Override
    public void free(MemorySegment value) {
      FREED.add(text(value));
      library.call("shell_free", value);
    }

    private static byte[] bytes(ItemId value) {
      if (value.text().equals("refused")) {
        throw new IllegalArgumentException("refused id");
      }
      return value.text().getBytes(StandardCharsets.UTF_8);
    }

    private static MemorySegment write(byte[] text, MemorySegment memory) {
      memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, 0, (short) (text.length + 2));
      MemorySegment.copy(text, 0, memory, ValueLayout.JAVA_BYTE, 2, text.length);
      memory.set(ValueLayout.JAVA_SHORT_UNALIGNED, text.length + 2, (short) 0);
      return memory;
    }

    private static String text(MemorySegment id) {
      int size = NativeLibrary.memory(id.address(), 2).get(ValueLayout.JAVA_SHORT_UNALIGNED, 0) - 2;
      byte[] text = NativeLibrary.memory(id.address() + 2, size).toArray(ValueLayout.JAVA_BYTE);
      return new String(text, StandardCharsets.UTF_8);
    }
  }

  @ComStruct(size = 24)
  record Entry(
      Color color,
      @MarshalWith(InstantMarshaller.class) Instant time,
      @MarshalWith(ItemIdMarshaller.class) ItemId id) {}

  void show(
      Color color,
      @MarshalWith(InstantMarshaller.class) Instant time,
      @MarshalWith(InstantMarshaller.class) @ByValue Instant copy,
      @MarshalWith(PathMarshaller.class) @Nullable Path path,
      @MarshalWith(ItemIdMarshaller.class) @Nullable ItemId id);

  @PreserveSig
  Color color();

  @MarshalWith(InstantMarshaller.class)
  Instant time();

  @MarshalWith(ItemIdMarshaller.class)
  @Nullable ItemId item(@Out Ref<Color> color);

  @PreserveSig
  @MarshalWith(ItemIdMarshaller.class)
  ItemId root();

  void rename(@InOut @MarshalWith(ItemIdMarshaller.class) Ref<ItemId> id);

  void items(@Out @SizeIs @MarshalWith(ItemIdMarshaller.class) ItemId[] ids);

  Entry entry(Entry entry);
}
