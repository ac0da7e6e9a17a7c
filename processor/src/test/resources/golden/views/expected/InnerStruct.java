package example;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link Inner} where it lies in memory.
 *
 * <table>
 * <caption>{@code Inner}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code SHORT size}</td></tr>
 * <tr><td>2</td><td>{@code SHORT value}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class InnerStruct extends GeneratedView implements Inner {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "4 bytes, aligned to 2: 0 SHORT, 2 SHORT, says its size";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Inner", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code size} in bytes. */
  public static final int OFFSET_size = LAYOUT.at(0);
  /** Offset of {@code value} in bytes. */
  public static final int OFFSET_value = LAYOUT.at(2);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<Inner> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private InnerStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static Inner of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static Inner of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static Inner allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static Inner allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<Inner> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<Inner> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public short size() {
    return ViewMemory.getShort(this, OFFSET_size, "Inner.size");
  }

  @Override
  public short value() {
    return ViewMemory.getShort(this, OFFSET_value, "Inner.value");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<Inner> {
    /** Made once. */
    Type() {
      super("Inner", SIZE, ALIGNMENT, true);
      sized(OFFSET_size, 2);
    }

    @Override
    protected Inner view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new InnerStruct(segment, owner);
    }
  }
}
