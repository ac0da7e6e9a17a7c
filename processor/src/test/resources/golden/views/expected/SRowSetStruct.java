package example;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
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
 * Views {@link SRowSet} where it lies in memory.
 *
 * <table>
 * <caption>{@code SRowSet}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG cRows}</td></tr>
 * <tr><td>8</td><td>{@code SRow[] aRow}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class SRowSetStruct extends GeneratedView implements SRowSet {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "8 bytes, aligned to 8: 0 LONG, 8 SRow[]";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "SRowSet", LAYOUT_TEXT);
  /** Size in bytes, without the elements of {@code aRow}. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code cRows} in bytes. */
  public static final int OFFSET_cRows = LAYOUT.at(0);
  /** Offset of {@code aRow} in bytes. */
  public static final int OFFSET_aRow = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<SRowSet> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private SRowSetStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SRowSet of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SRowSet of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many elements {@code aRow} has, which is stored in {@code cRows}
   * @return a view of it
   */
  public static SRowSet allocate(SegmentAllocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @param count how many elements {@code aRow} has, which is stored in {@code cRows}
   * @return a view of it
   */
  public static SRowSet allocate(Allocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  @Override
  public int cRows() {
    return ViewMemory.getInt(this, OFFSET_cRows, "SRowSet.cRows");
  }

  @Override
  public StructList<SRow> aRow() {
    int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_cRows, "SRowSet.cRows"),
        "SRowSet.aRow");
    return ViewFields.list(this, OFFSET_aRow, count, SRowStruct.TYPE, "SRowSet.aRow");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<SRowSet> {
    /** Made once. */
    Type() {
      super("SRowSet", SIZE, ALIGNMENT, false);
      flexible(OFFSET_aRow, SRowStruct.SIZE, OFFSET_cRows, 4, true);
    }

    @Override
    protected SRowSet view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new SRowSetStruct(segment, owner);
    }
  }
}
