package io.comwright.automation;

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
 * Views {@link ArrayBound} where it lies in memory.
 *
 * <table>
 * <caption>{@code SAFEARRAYBOUND}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code ULONG elements}</td></tr>
 * <tr><td>4</td><td>{@code LONG lowerBound}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ArrayBoundStruct extends GeneratedView implements ArrayBound {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "8 bytes, aligned to 4: 0 ULONG, 4 LONG";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "ArrayBound", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code elements} in bytes. */
  public static final int OFFSET_elements = LAYOUT.at(0);
  /** Offset of {@code lowerBound} in bytes. */
  public static final int OFFSET_lowerBound = LAYOUT.at(4);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<ArrayBound> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private ArrayBoundStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ArrayBound of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ArrayBound of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static ArrayBound allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static ArrayBound allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<ArrayBound> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<ArrayBound> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int elements() {
    return ViewMemory.getInt(this, OFFSET_elements, "ArrayBound.elements");
  }

  @Override
  public int lowerBound() {
    return ViewMemory.getInt(this, OFFSET_lowerBound, "ArrayBound.lowerBound");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<ArrayBound> {
    /** Made once. */
    Type() {
      super("ArrayBound", SIZE, ALIGNMENT, true);
    }

    @Override
    protected ArrayBound view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new ArrayBoundStruct(segment, owner);
    }
  }
}
