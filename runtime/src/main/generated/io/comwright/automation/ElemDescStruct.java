package io.comwright.automation;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link ElemDesc} where it lies in memory.
 *
 * <table>
 * <caption>{@code ELEMDESC}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code TYPEDESC type}</td></tr>
 * <tr><td>16</td><td>{@code PARAMDESC parameter}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ElemDescStruct extends GeneratedView implements ElemDesc {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "32 bytes, aligned to 8: 0 TYPEDESC, 16 PARAMDESC";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "ElemDesc", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code type} in bytes. */
  public static final int OFFSET_type = LAYOUT.at(0);
  /** Offset of {@code parameter} in bytes. */
  public static final int OFFSET_parameter = LAYOUT.at(16);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<ElemDesc> TYPE = new Type();

  static {
    TypeDescStruct.LAYOUT.require("ElemDesc",
        "16 bytes, aligned to 8: 0 TYPEDESC*, 0 ARRAYDESC*, 0 ULONG, 8 USHORT");
    ParamDescStruct.LAYOUT.require("ElemDesc", "16 bytes, aligned to 8: 0 PARAMDESCEX*, 8 USHORT");
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private ElemDescStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ElemDesc of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ElemDesc of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static ElemDesc allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static ElemDesc allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<ElemDesc> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<ElemDesc> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public TypeDesc type() {
    return ViewFields.inner(this, OFFSET_type, TypeDescStruct.TYPE, "ElemDesc.type");
  }

  @Override
  public ParamDesc parameter() {
    return ViewFields.inner(this, OFFSET_parameter, ParamDescStruct.TYPE, "ElemDesc.parameter");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<ElemDesc> {
    /** Made once. */
    Type() {
      super("ElemDesc", SIZE, ALIGNMENT, false);
    }

    @Override
    protected ElemDesc view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new ElemDescStruct(segment, owner);
    }
  }
}
