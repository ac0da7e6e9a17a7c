package io.comwright.automation;

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
 * Views {@link ArrayDesc} where it lies in memory.
 *
 * <table>
 * <caption>{@code ARRAYDESC}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code TYPEDESC element}</td></tr>
 * <tr><td>16</td><td>{@code USHORT dimensions}</td></tr>
 * <tr><td>20</td><td>{@code SAFEARRAYBOUND[] bounds}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ArrayDescStruct extends GeneratedView implements ArrayDesc {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "24 bytes, aligned to 8: 0 TYPEDESC, 16 USHORT, 20 SAFEARRAYBOUND[]";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "ArrayDesc", LAYOUT_TEXT);
  /** Size in bytes, without the elements of {@code bounds}. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code element} in bytes. */
  public static final int OFFSET_element = LAYOUT.at(0);
  /** Offset of {@code dimensions} in bytes. */
  public static final int OFFSET_dimensions = LAYOUT.at(16);
  /** Offset of {@code bounds} in bytes. */
  public static final int OFFSET_bounds = LAYOUT.at(20);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<ArrayDesc> TYPE = new Type();

  static {
    TypeDescStruct.LAYOUT.require("ArrayDesc",
        "16 bytes, aligned to 8: 0 TYPEDESC*, 0 ARRAYDESC*, 0 ULONG, 8 USHORT");
    ArrayBoundStruct.LAYOUT.require("ArrayDesc", "8 bytes, aligned to 4: 0 ULONG, 4 LONG");
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private ArrayDescStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ArrayDesc of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ArrayDesc of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many elements {@code bounds} has, which is stored in {@code dimensions}
   * @return a view of it
   */
  public static ArrayDesc allocate(SegmentAllocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @param count how many elements {@code bounds} has, which is stored in {@code dimensions}
   * @return a view of it
   */
  public static ArrayDesc allocate(Allocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  @Override
  public TypeDesc element() {
    return ViewFields.inner(this, OFFSET_element, TypeDescStruct.TYPE, "ArrayDesc.element");
  }

  @Override
  public short dimensions() {
    return ViewMemory.getShort(this, OFFSET_dimensions, "ArrayDesc.dimensions");
  }

  @Override
  public StructList<ArrayBound> bounds() {
    int count = ViewFields.count(Short.toUnsignedLong(ViewMemory.getShort(this, OFFSET_dimensions,
        "ArrayDesc.dimensions")), "ArrayDesc.bounds");
    return ViewFields.list(this, OFFSET_bounds, count, ArrayBoundStruct.TYPE, "ArrayDesc.bounds");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<ArrayDesc> {
    /** Made once. */
    Type() {
      super("ArrayDesc", SIZE, ALIGNMENT, false);
      flexible(OFFSET_bounds, ArrayBoundStruct.SIZE, OFFSET_dimensions, 2, false);
    }

    @Override
    protected ArrayDesc view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new ArrayDescStruct(segment, owner);
    }
  }
}
