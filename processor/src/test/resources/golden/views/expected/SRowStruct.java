package example;

import io.comwright.Allocator;
import io.comwright.StructList;
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
import org.jspecify.annotations.Nullable;

/**
 * Views {@link SRow} where it lies in memory.
 *
 * <table>
 * <caption>{@code SRow}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG ulAdrEntryPad}</td></tr>
 * <tr><td>4</td><td>{@code LONG cValues}</td></tr>
 * <tr><td>8</td><td>{@code SPropValue* lpProps}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class SRowStruct extends GeneratedView implements SRow {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "16 bytes, aligned to 8: 0 LONG, 4 LONG, 8 SPropValue*";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "SRow", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code ulAdrEntryPad} in bytes. */
  public static final int OFFSET_ulAdrEntryPad = LAYOUT.at(0);
  /** Offset of {@code cValues} in bytes. */
  public static final int OFFSET_cValues = LAYOUT.at(4);
  /** Offset of {@code lpProps} in bytes. */
  public static final int OFFSET_lpProps = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<SRow> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private SRowStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SRow of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SRow of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static SRow allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static SRow allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<SRow> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<SRow> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int ulAdrEntryPad() {
    return ViewMemory.getInt(this, OFFSET_ulAdrEntryPad, "SRow.ulAdrEntryPad");
  }

  @Override
  public int cValues() {
    return ViewMemory.getInt(this, OFFSET_cValues, "SRow.cValues");
  }

  @Override
  public StructList<SPropValue> lpProps() {
    long pointer = ViewMemory.getLong(this, OFFSET_lpProps, "SRow.lpProps");
    int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_cValues, "SRow.cValues"),
        "SRow.lpProps");
    return ViewFields.targets(this, pointer, count, SPropValueStruct.TYPE, "SRow.lpProps");
  }

  @Override
  public void lpProps(StructList<SPropValue> value) {
    int count = Arguments.nonNull(value, "SRow.lpProps", "the value").size();
    ViewMemory.putLong(this, OFFSET_lpProps, ViewFields.address(value, SPropValueStruct.TYPE,
        "SRow.lpProps"), "SRow.lpProps");
    ViewMemory.putInt(this, OFFSET_cValues, count, "SRow.cValues");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<SRow> {
    /** Made once. */
    Type() {
      super("SRow", SIZE, ALIGNMENT, false);
    }

    @Override
    protected SRow view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new SRowStruct(segment, owner);
    }
  }
}
