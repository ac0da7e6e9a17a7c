package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewTexts;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link SPropValue} where it lies in memory.
 *
 * <table>
 * <caption>{@code SPropValue}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code ULONG ulPropTag}</td></tr>
 * <tr><td>4</td><td>{@code ULONG dwAlignPad}</td></tr>
 * <tr><td>8</td><td>{@code SHORT i}</td></tr>
 * <tr><td>8</td><td>{@code LONG l}</td></tr>
 * <tr><td>8</td><td>{@code DOUBLE dbl}</td></tr>
 * <tr><td>8</td><td>{@code VARIANT_BOOL b}</td></tr>
 * <tr><td>8</td><td>{@code FILETIME ft}</td></tr>
 * <tr><td>8</td><td>{@code LPCSTR lpszA}</td></tr>
 * <tr><td>8</td><td>{@code SBinary bin}</td></tr>
 * <tr><td>8</td><td>{@code GUID* lpguid}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class SPropValueStruct extends GeneratedView implements SPropValue {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "24 bytes, aligned to 8: 0 ULONG, 4 ULONG, 8 SHORT, 8 LONG, 8 DOUBLE, 8 VARIANT_BOOL, 8 FILETIME, 8 LPCSTR, 8 SBinary, 8 GUID*";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "SPropValue", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code ulPropTag} in bytes. */
  public static final int OFFSET_ulPropTag = LAYOUT.at(0);
  /** Offset of {@code dwAlignPad} in bytes. */
  public static final int OFFSET_dwAlignPad = LAYOUT.at(4);
  /** Offset of {@code i} in bytes. */
  public static final int OFFSET_i = LAYOUT.at(8);
  /** Offset of {@code l} in bytes. */
  public static final int OFFSET_l = LAYOUT.at(8);
  /** Offset of {@code dbl} in bytes. */
  public static final int OFFSET_dbl = LAYOUT.at(8);
  /** Offset of {@code b} in bytes. */
  public static final int OFFSET_b = LAYOUT.at(8);
  /** Offset of {@code ft} in bytes. */
  public static final int OFFSET_ft = LAYOUT.at(8);
  /** Offset of {@code lpszA} in bytes. */
  public static final int OFFSET_lpszA = LAYOUT.at(8);
  /** Offset of {@code bin} in bytes. */
  public static final int OFFSET_bin = LAYOUT.at(8);
  /** Offset of {@code lpguid} in bytes. */
  public static final int OFFSET_lpguid = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<SPropValue> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private SPropValueStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SPropValue of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SPropValue of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static SPropValue allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static SPropValue allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<SPropValue> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<SPropValue> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int ulPropTag() {
    return ViewMemory.getInt(this, OFFSET_ulPropTag, "SPropValue.ulPropTag");
  }

  @Override
  public void ulPropTag(int value) {
    ViewMemory.putInt(this, OFFSET_ulPropTag, value, "SPropValue.ulPropTag");
  }

  @Override
  public int dwAlignPad() {
    return ViewMemory.getInt(this, OFFSET_dwAlignPad, "SPropValue.dwAlignPad");
  }

  @Override
  public short i() {
    return ViewMemory.getShort(this, OFFSET_i, "SPropValue.i");
  }

  @Override
  public void i(short value) {
    ViewMemory.putShort(this, OFFSET_i, value, "SPropValue.i");
  }

  @Override
  public int l() {
    return ViewMemory.getInt(this, OFFSET_l, "SPropValue.l");
  }

  @Override
  public void l(int value) {
    ViewMemory.putInt(this, OFFSET_l, value, "SPropValue.l");
  }

  @Override
  public double dbl() {
    return ViewMemory.getDouble(this, OFFSET_dbl, "SPropValue.dbl");
  }

  @Override
  public void dbl(double value) {
    ViewMemory.putDouble(this, OFFSET_dbl, value, "SPropValue.dbl");
  }

  @Override
  public boolean b() {
    return ViewMemory.getShort(this, OFFSET_b, "SPropValue.b") != 0;
  }

  @Override
  public void b(boolean value) {
    ViewMemory.putShort(this, OFFSET_b, value ? -1L : 0L, "SPropValue.b");
  }

  @Override
  public FileTime ft() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_ft, FileTimeStruct.SIZE,
          "SPropValue.ft"));
      return FileTimeStruct.read(cell);
    }
  }

  @Override
  public void ft(FileTime value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(FileTimeStruct.SIZE);
      FileTimeStruct.store(Arguments.nonNull(value, "SPropValue.ft", "the value"), cell,
          Giver.CALLER, "SPropValue.ft");
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_ft, FileTimeStruct.SIZE,
          "SPropValue.ft"));
    }
  }

  @Override
  public String lpszA() {
    return ViewTexts.text(this, ViewMemory.getLong(this, OFFSET_lpszA, "SPropValue.lpszA"),
        TextEncoding.ANSI, "SPropValue.lpszA");
  }

  @Override
  public void lpszA(String value, Arena allocator) {
    ViewMemory.putLong(this, OFFSET_lpszA, ViewTexts.text(allocator, value, TextEncoding.ANSI,
        "SPropValue.lpszA"), "SPropValue.lpszA");
  }

  @Override
  public SBinary bin() {
    return ViewFields.inner(this, OFFSET_bin, SBinaryStruct.TYPE, "SPropValue.bin");
  }

  @Override
  public Guid lpguid() {
    long pointer = ViewMemory.getLong(this, OFFSET_lpguid, "SPropValue.lpguid");
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.target(this, pointer, 16, "SPropValue.lpguid"));
      return Memory.getGuid(cell);
    }
  }

  @Override
  public void lpguid(Guid value, Arena allocator) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "SPropValue.lpguid", "the value"));
      MemorySegment memory = ViewFields.allocate(allocator, 16, 4, "SPropValue.lpguid");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_lpguid, memory.address(), "SPropValue.lpguid");
    }
  }

  /** How its views are made. */
  private static final class Type extends ViewType<SPropValue> {
    /** Made once. */
    Type() {
      super("SPropValue", SIZE, ALIGNMENT, false);
    }

    @Override
    protected SPropValue view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new SPropValueStruct(segment, owner);
    }
  }
}
