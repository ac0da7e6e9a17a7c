package example;

import io.comwright.Allocator;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link WaveFormatEx} where it lies in memory.
 *
 * <table>
 * <caption>{@code WAVEFORMATEX}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code USHORT wFormatTag}</td></tr>
 * <tr><td>2</td><td>{@code USHORT nChannels}</td></tr>
 * <tr><td>4</td><td>{@code LONG nSamplesPerSec}</td></tr>
 * <tr><td>8</td><td>{@code LONG nAvgBytesPerSec}</td></tr>
 * <tr><td>12</td><td>{@code SHORT nBlockAlign}</td></tr>
 * <tr><td>14</td><td>{@code SHORT wBitsPerSample}</td></tr>
 * <tr><td>16</td><td>{@code USHORT cbSize}</td></tr>
 * <tr><td>18</td><td>{@code INT8[] extra}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class WaveFormatExStruct extends GeneratedView implements WaveFormatEx {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "18 bytes, aligned to 1: 0 USHORT, 2 USHORT, 4 LONG, 8 LONG, 12 SHORT, 14 SHORT, 16 USHORT, 18 INT8[]";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "WaveFormatEx", LAYOUT_TEXT);
  /** Size in bytes, without the elements of {@code extra}. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code wFormatTag} in bytes. */
  public static final int OFFSET_wFormatTag = LAYOUT.at(0);
  /** Offset of {@code nChannels} in bytes. */
  public static final int OFFSET_nChannels = LAYOUT.at(2);
  /** Offset of {@code nSamplesPerSec} in bytes. */
  public static final int OFFSET_nSamplesPerSec = LAYOUT.at(4);
  /** Offset of {@code nAvgBytesPerSec} in bytes. */
  public static final int OFFSET_nAvgBytesPerSec = LAYOUT.at(8);
  /** Offset of {@code nBlockAlign} in bytes. */
  public static final int OFFSET_nBlockAlign = LAYOUT.at(12);
  /** Offset of {@code wBitsPerSample} in bytes. */
  public static final int OFFSET_wBitsPerSample = LAYOUT.at(14);
  /** Offset of {@code cbSize} in bytes. */
  public static final int OFFSET_cbSize = LAYOUT.at(16);
  /** Offset of {@code extra} in bytes. */
  public static final int OFFSET_extra = LAYOUT.at(18);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<WaveFormatEx> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private WaveFormatExStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static WaveFormatEx of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static WaveFormatEx of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many elements {@code extra} has, which is stored in {@code cbSize}
   * @return a view of it
   */
  public static WaveFormatEx allocate(SegmentAllocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @param count how many elements {@code extra} has, which is stored in {@code cbSize}
   * @return a view of it
   */
  public static WaveFormatEx allocate(Allocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  @Override
  public short wFormatTag() {
    return ViewMemory.getShort(this, OFFSET_wFormatTag, "WaveFormatEx.wFormatTag");
  }

  @Override
  public void wFormatTag(short value) {
    ViewMemory.putShort(this, OFFSET_wFormatTag, value, "WaveFormatEx.wFormatTag");
  }

  @Override
  public short nChannels() {
    return ViewMemory.getShort(this, OFFSET_nChannels, "WaveFormatEx.nChannels");
  }

  @Override
  public int nSamplesPerSec() {
    return ViewMemory.getInt(this, OFFSET_nSamplesPerSec, "WaveFormatEx.nSamplesPerSec");
  }

  @Override
  public int nAvgBytesPerSec() {
    return ViewMemory.getInt(this, OFFSET_nAvgBytesPerSec, "WaveFormatEx.nAvgBytesPerSec");
  }

  @Override
  public short nBlockAlign() {
    return ViewMemory.getShort(this, OFFSET_nBlockAlign, "WaveFormatEx.nBlockAlign");
  }

  @Override
  public short wBitsPerSample() {
    return ViewMemory.getShort(this, OFFSET_wBitsPerSample, "WaveFormatEx.wBitsPerSample");
  }

  @Override
  public short cbSize() {
    return ViewMemory.getShort(this, OFFSET_cbSize, "WaveFormatEx.cbSize");
  }

  @Override
  public void cbSize(short value) {
    ViewMemory.putShort(this, OFFSET_cbSize, value, "WaveFormatEx.cbSize");
  }

  @Override
  public byte[] extra() {
    int count = ViewFields.count(Short.toUnsignedLong(ViewMemory.getShort(this, OFFSET_cbSize,
        "WaveFormatEx.cbSize")), "WaveFormatEx.extra");
    return ViewFields.place(this, OFFSET_extra, count,
        "WaveFormatEx.extra").toArray(ValueLayout.JAVA_BYTE);
  }

  @Override
  public void extra(byte[] value) {
    int count = ViewFields.fitting(Arguments.nonNull(value, "WaveFormatEx.extra",
        "the value").length, 65535L, "WaveFormatEx.extra");
    MemorySegment memory = ViewFields.place(this, OFFSET_extra, count, "WaveFormatEx.extra");
    MemorySegment.copy(value, 0, memory, ValueLayout.JAVA_BYTE, 0, count);
    ViewMemory.putShort(this, OFFSET_cbSize, count, "WaveFormatEx.cbSize");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<WaveFormatEx> {
    /** Made once. */
    Type() {
      super("WaveFormatEx", SIZE, ALIGNMENT, true);
      flexible(OFFSET_extra, 1, OFFSET_cbSize, 2, false);
    }

    @Override
    protected WaveFormatEx view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new WaveFormatExStruct(segment, owner);
    }
  }
}
