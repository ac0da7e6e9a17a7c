package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link WaveFormatExtensible} where it lies in memory.
 *
 * <table>
 * <caption>{@code WAVEFORMATEXTENSIBLE}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code WAVEFORMATEX Format}</td></tr>
 * <tr><td>18</td><td>{@code SHORT wValidBitsPerSample}</td></tr>
 * <tr><td>18</td><td>{@code SHORT wSamplesPerBlock}</td></tr>
 * <tr><td>18</td><td>{@code SHORT wReserved}</td></tr>
 * <tr><td>20</td><td>{@code ULONG dwChannelMask}</td></tr>
 * <tr><td>24</td><td>{@code GUID SubFormat}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class WaveFormatExtensibleStruct extends GeneratedView implements WaveFormatExtensible {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "40 bytes, aligned to 1: 0 WAVEFORMATEX, 18 SHORT, 18 SHORT, 18 SHORT, 20 ULONG, 24 GUID";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "WaveFormatExtensible", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code format} in bytes. */
  public static final int OFFSET_format = LAYOUT.at(0);
  /** Offset of {@code wValidBitsPerSample} in bytes. */
  public static final int OFFSET_wValidBitsPerSample = LAYOUT.at(18);
  /** Offset of {@code wSamplesPerBlock} in bytes. */
  public static final int OFFSET_wSamplesPerBlock = LAYOUT.at(18);
  /** Offset of {@code wReserved} in bytes. */
  public static final int OFFSET_wReserved = LAYOUT.at(18);
  /** Offset of {@code dwChannelMask} in bytes. */
  public static final int OFFSET_dwChannelMask = LAYOUT.at(20);
  /** Offset of {@code subFormat} in bytes. */
  public static final int OFFSET_subFormat = LAYOUT.at(24);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<WaveFormatExtensible> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private WaveFormatExtensibleStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static WaveFormatExtensible of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static WaveFormatExtensible of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static WaveFormatExtensible allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static WaveFormatExtensible allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<WaveFormatExtensible> allocateArray(SegmentAllocator allocator,
      int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<WaveFormatExtensible> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public WaveFormatEx format() {
    return ViewFields.inner(this, OFFSET_format, WaveFormatExStruct.TYPE,
        "WaveFormatExtensible.format");
  }

  @Override
  public short wValidBitsPerSample() {
    return ViewMemory.getShort(this, OFFSET_wValidBitsPerSample,
        "WaveFormatExtensible.wValidBitsPerSample");
  }

  @Override
  public short wSamplesPerBlock() {
    return ViewMemory.getShort(this, OFFSET_wSamplesPerBlock,
        "WaveFormatExtensible.wSamplesPerBlock");
  }

  @Override
  public short wReserved() {
    return ViewMemory.getShort(this, OFFSET_wReserved, "WaveFormatExtensible.wReserved");
  }

  @Override
  public int dwChannelMask() {
    return ViewMemory.getInt(this, OFFSET_dwChannelMask, "WaveFormatExtensible.dwChannelMask");
  }

  @Override
  public void dwChannelMask(int value) {
    ViewMemory.putInt(this, OFFSET_dwChannelMask, value, "WaveFormatExtensible.dwChannelMask");
  }

  @Override
  public Guid subFormat() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_subFormat, 16,
          "WaveFormatExtensible.subFormat"));
      return Memory.getGuid(cell);
    }
  }

  @Override
  public void subFormat(Guid value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "WaveFormatExtensible.subFormat", "the value"));
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_subFormat, 16,
          "WaveFormatExtensible.subFormat"));
    }
  }

  /** How its views are made. */
  private static final class Type extends ViewType<WaveFormatExtensible> {
    /** Made once. */
    Type() {
      super("WaveFormatExtensible", SIZE, ALIGNMENT, true);
    }

    @Override
    protected WaveFormatExtensible view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new WaveFormatExtensibleStruct(segment, owner);
    }
  }
}
