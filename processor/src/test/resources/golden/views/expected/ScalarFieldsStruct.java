package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
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
 * Views {@link ScalarFields} where it lies in memory.
 *
 * <table>
 * <caption>{@code ScalarFields}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code ULONG size}</td></tr>
 * <tr><td>4</td><td>{@code INT8 b}</td></tr>
 * <tr><td>6</td><td>{@code WCHAR c}</td></tr>
 * <tr><td>8</td><td>{@code LONGLONG l}</td></tr>
 * <tr><td>16</td><td>{@code FLOAT f}</td></tr>
 * <tr><td>20</td><td>{@code BOOL flag}</td></tr>
 * <tr><td>24</td><td>{@code BOOLEAN small}</td></tr>
 * <tr><td>26</td><td>{@code SHORT corner}</td></tr>
 * <tr><td>28</td><td>{@code UINT8 corners}</td></tr>
 * <tr><td>32</td><td>{@code HANDLE handle}</td></tr>
 * <tr><td>40</td><td>{@code HANDLE handleOrNull}</td></tr>
 * <tr><td>48</td><td>{@code HRESULT result}</td></tr>
 * <tr><td>56</td><td>{@code void* segment1}</td></tr>
 * <tr><td>64</td><td>{@code void* pointer}</td></tr>
 * <tr><td>72</td><td>{@code GUID guid}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ScalarFieldsStruct extends GeneratedView implements ScalarFields {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "88 bytes, aligned to 8: 0 ULONG, 4 INT8, 6 WCHAR, 8 LONGLONG, 16 FLOAT, 20 BOOL, 24 BOOLEAN, 26 SHORT, 28 UINT8, 32 HANDLE, 40 HANDLE, 48 HRESULT, 56 void*, 64 void*, 72 GUID, says its size";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "ScalarFields", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code size} in bytes. */
  public static final int OFFSET_size = LAYOUT.at(0);
  /** Offset of {@code b} in bytes. */
  public static final int OFFSET_b = LAYOUT.at(4);
  /** Offset of {@code c} in bytes. */
  public static final int OFFSET_c = LAYOUT.at(6);
  /** Offset of {@code l} in bytes. */
  public static final int OFFSET_l = LAYOUT.at(8);
  /** Offset of {@code f} in bytes. */
  public static final int OFFSET_f = LAYOUT.at(16);
  /** Offset of {@code flag} in bytes. */
  public static final int OFFSET_flag = LAYOUT.at(20);
  /** Offset of {@code small} in bytes. */
  public static final int OFFSET_small = LAYOUT.at(24);
  /** Offset of {@code corner} in bytes. */
  public static final int OFFSET_corner = LAYOUT.at(26);
  /** Offset of {@code corners} in bytes. */
  public static final int OFFSET_corners = LAYOUT.at(28);
  /** Offset of {@code handle} in bytes. */
  public static final int OFFSET_handle = LAYOUT.at(32);
  /** Offset of {@code handleOrNull} in bytes. */
  public static final int OFFSET_handleOrNull = LAYOUT.at(40);
  /** Offset of {@code result} in bytes. */
  public static final int OFFSET_result = LAYOUT.at(48);
  /** Offset of {@code segment1} in bytes. */
  public static final int OFFSET_segment1 = LAYOUT.at(56);
  /** Offset of {@code pointer} in bytes. */
  public static final int OFFSET_pointer = LAYOUT.at(64);
  /** Offset of {@code guid} in bytes. */
  public static final int OFFSET_guid = LAYOUT.at(72);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<ScalarFields> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private ScalarFieldsStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ScalarFields of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ScalarFields of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static ScalarFields allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static ScalarFields allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<ScalarFields> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<ScalarFields> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int size() {
    return ViewMemory.getInt(this, OFFSET_size, "ScalarFields.size");
  }

  @Override
  public void size(int value) {
    ViewMemory.putInt(this, OFFSET_size, value, "ScalarFields.size");
  }

  @Override
  public byte b() {
    return ViewMemory.getByte(this, OFFSET_b, "ScalarFields.b");
  }

  @Override
  public void b(byte value) {
    ViewMemory.putByte(this, OFFSET_b, value, "ScalarFields.b");
  }

  @Override
  public char c() {
    return ViewMemory.getChar(this, OFFSET_c, "ScalarFields.c");
  }

  @Override
  public void c(char value) {
    ViewMemory.putChar(this, OFFSET_c, value, "ScalarFields.c");
  }

  @Override
  public long l() {
    return ViewMemory.getLong(this, OFFSET_l, "ScalarFields.l");
  }

  @Override
  public void l(long value) {
    ViewMemory.putLong(this, OFFSET_l, value, "ScalarFields.l");
  }

  @Override
  public float f() {
    return ViewMemory.getFloat(this, OFFSET_f, "ScalarFields.f");
  }

  @Override
  public void f(float value) {
    ViewMemory.putFloat(this, OFFSET_f, value, "ScalarFields.f");
  }

  @Override
  public boolean flag() {
    return ViewMemory.getInt(this, OFFSET_flag, "ScalarFields.flag") != 0;
  }

  @Override
  public void flag(boolean value) {
    ViewMemory.putInt(this, OFFSET_flag, value ? 1L : 0L, "ScalarFields.flag");
  }

  @Override
  public boolean small() {
    return ViewMemory.getByte(this, OFFSET_small, "ScalarFields.small") != 0;
  }

  @Override
  public void small(boolean value) {
    ViewMemory.putByte(this, OFFSET_small, value ? 1L : 0L, "ScalarFields.small");
  }

  @Override
  public Corner corner() {
    return Enums.of(ViewMemory.getShort(this, OFFSET_corner, "ScalarFields.corner"),
        Corner.UNKNOWN, 2);
  }

  @Override
  public void corner(Corner value) {
    ViewMemory.putShort(this, OFFSET_corner, Enums.value(Arguments.nonNull(value,
        "ScalarFields.corner", "the value"), Corner.UNKNOWN, 2, "ScalarFields.corner", "the value"),
        "ScalarFields.corner");
  }

  @Override
  public Corners corners() {
    return new Corners(ViewMemory.getByte(this, OFFSET_corners, "ScalarFields.corners"));
  }

  @Override
  public void corners(Corners value) {
    ViewMemory.putByte(this, OFFSET_corners, Byte.toUnsignedLong(Arguments.nonNull(value,
        "ScalarFields.corners", "the value").bits()), "ScalarFields.corners");
  }

  @Override
  public Handle handle() {
    return Handle.of(ViewMemory.getLong(this, OFFSET_handle, "ScalarFields.handle"));
  }

  @Override
  public void handle(Handle value) {
    ViewMemory.putLong(this, OFFSET_handle, Arguments.nonNull(value, "ScalarFields.handle",
        "the value").value(), "ScalarFields.handle");
  }

  @Override
  public @Nullable Handle handleOrNull() {
    long stored = ViewMemory.getLong(this, OFFSET_handleOrNull, "ScalarFields.handleOrNull");
    return stored == 0L ? null : Handle.of(stored);
  }

  @Override
  public void handleOrNull(@Nullable Handle value) {
    ViewMemory.putLong(this, OFFSET_handleOrNull, value == null ? 0L : value.value(),
        "ScalarFields.handleOrNull");
  }

  @Override
  public HResult result() {
    return HResult.of(ViewMemory.getInt(this, OFFSET_result, "ScalarFields.result"));
  }

  @Override
  public void result(HResult value) {
    ViewMemory.putInt(this, OFFSET_result, Arguments.nonNull(value, "ScalarFields.result",
        "the value").code(), "ScalarFields.result");
  }

  @Override
  public MemorySegment segment1() {
    return MemorySegment.ofAddress(ViewMemory.getLong(this, OFFSET_segment1,
        "ScalarFields.segment1"));
  }

  @Override
  public void segment1(MemorySegment value) {
    ViewMemory.putLong(this, OFFSET_segment1, Arguments.address(value, "ScalarFields.segment1",
        "the value"), "ScalarFields.segment1");
  }

  @Override
  public long pointer() {
    return ViewMemory.getLong(this, OFFSET_pointer, "ScalarFields.pointer");
  }

  @Override
  public void pointer(long value) {
    ViewMemory.putLong(this, OFFSET_pointer, value, "ScalarFields.pointer");
  }

  @Override
  public Guid guid() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_guid, 16, "ScalarFields.guid"));
      return Memory.getGuid(cell);
    }
  }

  @Override
  public void guid(Guid value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "ScalarFields.guid", "the value"));
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_guid, 16, "ScalarFields.guid"));
    }
  }

  /** How its views are made. */
  private static final class Type extends ViewType<ScalarFields> {
    /** Made once. */
    Type() {
      super("ScalarFields", SIZE, ALIGNMENT, false);
      sized(OFFSET_size, 4);
    }

    @Override
    protected ScalarFields view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new ScalarFieldsStruct(segment, owner);
    }
  }
}
