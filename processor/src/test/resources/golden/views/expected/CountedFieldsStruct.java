package example;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link CountedFields} where it lies in memory.
 *
 * <table>
 * <caption>{@code CountedFields}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code UINT8 count}</td></tr>
 * <tr><td>8</td><td>{@code SHORT* more}</td></tr>
 * <tr><td>16</td><td>{@code FILETIME* times}</td></tr>
 * <tr><td>24</td><td>{@code SBinary* list}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class CountedFieldsStruct extends GeneratedView implements CountedFields {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "32 bytes, aligned to 8: 0 UINT8, 8 SHORT*, 16 FILETIME*, 24 SBinary*";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "CountedFields", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code count} in bytes. */
  public static final int OFFSET_count = LAYOUT.at(0);
  /** Offset of {@code more} in bytes. */
  public static final int OFFSET_more = LAYOUT.at(8);
  /** Offset of {@code times} in bytes. */
  public static final int OFFSET_times = LAYOUT.at(16);
  /** Offset of {@code list} in bytes. */
  public static final int OFFSET_list = LAYOUT.at(24);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<CountedFields> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private CountedFieldsStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static CountedFields of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static CountedFields of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static CountedFields allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static CountedFields allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<CountedFields> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<CountedFields> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public byte count() {
    return ViewMemory.getByte(this, OFFSET_count, "CountedFields.count");
  }

  @Override
  public Corner @Nullable [] more() {
    long pointer = ViewMemory.getLong(this, OFFSET_more, "CountedFields.more");
    if (pointer == 0L) {
      return null;
    }
    int count = ViewFields.count(Byte.toUnsignedLong(ViewMemory.getByte(this, OFFSET_count,
        "CountedFields.count")), "CountedFields.more");
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.target(this, pointer, 2L * count, "CountedFields.more"));
      Corner[] values = new Corner[count];
      for (int i = 0; i < count; i++) {
        values[i] = Enums.of(Memory.getShort(cell + 2L * i), Corner.UNKNOWN, 2);
      }
      return values;
    }
  }

  @Override
  public void more(Corner @Nullable [] value, Arena allocator) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_more, 0L, "CountedFields.more");
      ViewMemory.putByte(this, OFFSET_count, 0, "CountedFields.count");
      return;
    }
    int count = ViewFields.fitting(Arguments.nonNull(value, "CountedFields.more",
        "the value").length, 255L, "CountedFields.more");
    try (Frame frame = Frame.enter()) {
      long cell = frame.array(count, 2);
      for (int i = 0; i < count; i++) {
        Memory.putShort(cell + 2L * i, (short) Enums.value(Arguments.nonNull(value[i],
            "CountedFields.more", "the value"), Corner.UNKNOWN, 2, "CountedFields.more",
            "the value"));
      }
      MemorySegment memory = ViewFields.allocate(allocator, 2L * count, 2, "CountedFields.more");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_more, memory.address(), "CountedFields.more");
      ViewMemory.putByte(this, OFFSET_count, count, "CountedFields.count");
    }
  }

  @Override
  public FileTime[] times() {
    long pointer = ViewMemory.getLong(this, OFFSET_times, "CountedFields.times");
    int count = ViewFields.count(Byte.toUnsignedLong(ViewMemory.getByte(this, OFFSET_count,
        "CountedFields.count")), "CountedFields.times");
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.target(this, pointer, (long) FileTimeStruct.SIZE * count,
          "CountedFields.times"));
      FileTime[] values = new FileTime[count];
      for (int i = 0; i < count; i++) {
        values[i] = FileTimeStruct.read(cell + (long) FileTimeStruct.SIZE * i);
      }
      return values;
    }
  }

  @Override
  public void times(FileTime[] value, Arena allocator) {
    int count = ViewFields.fitting(Arguments.nonNull(value, "CountedFields.times",
        "the value").length, 255L, "CountedFields.times");
    try (Frame frame = Frame.enter()) {
      long cell = frame.array(count, FileTimeStruct.SIZE);
      for (int i = 0; i < count; i++) {
        FileTimeStruct.store(Arguments.nonNull(value[i], "CountedFields.times", "the value"),
            cell + (long) FileTimeStruct.SIZE * i, Giver.CALLER, "CountedFields.times");
      }
      MemorySegment memory = ViewFields.allocate(allocator, (long) FileTimeStruct.SIZE * count, 4,
          "CountedFields.times");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_times, memory.address(), "CountedFields.times");
      ViewMemory.putByte(this, OFFSET_count, count, "CountedFields.count");
    }
  }

  @Override
  public @Nullable StructList<SBinary> list() {
    long pointer = ViewMemory.getLong(this, OFFSET_list, "CountedFields.list");
    if (pointer == 0L) {
      return null;
    }
    int count = ViewFields.count(Byte.toUnsignedLong(ViewMemory.getByte(this, OFFSET_count,
        "CountedFields.count")), "CountedFields.list");
    return ViewFields.targets(this, pointer, count, SBinaryStruct.TYPE, "CountedFields.list");
  }

  @Override
  public void list(@Nullable StructList<SBinary> value) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_list, 0L, "CountedFields.list");
      ViewMemory.putByte(this, OFFSET_count, 0, "CountedFields.count");
      return;
    }
    int count = ViewFields.fitting(Arguments.nonNull(value, "CountedFields.list",
        "the value").size(), 255L, "CountedFields.list");
    ViewMemory.putLong(this, OFFSET_list, ViewFields.address(value, SBinaryStruct.TYPE,
        "CountedFields.list"), "CountedFields.list");
    ViewMemory.putByte(this, OFFSET_count, count, "CountedFields.count");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<CountedFields> {
    /** Made once. */
    Type() {
      super("CountedFields", SIZE, ALIGNMENT, false);
    }

    @Override
    protected CountedFields view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new CountedFieldsStruct(segment, owner);
    }
  }
}
