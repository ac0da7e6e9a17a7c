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
 * Views {@link TypeDesc} where it lies in memory.
 *
 * <table>
 * <caption>{@code TYPEDESC}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code TYPEDESC* pointee}</td></tr>
 * <tr><td>0</td><td>{@code ARRAYDESC* array}</td></tr>
 * <tr><td>0</td><td>{@code ULONG reference}</td></tr>
 * <tr><td>8</td><td>{@code USHORT vt}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class TypeDescStruct extends GeneratedView implements TypeDesc {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "16 bytes, aligned to 8: 0 TYPEDESC*, 0 ARRAYDESC*, 0 ULONG, 8 USHORT";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "TypeDesc", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code pointee} in bytes. */
  public static final int OFFSET_pointee = LAYOUT.at(0);
  /** Offset of {@code array} in bytes. */
  public static final int OFFSET_array = LAYOUT.at(0);
  /** Offset of {@code reference} in bytes. */
  public static final int OFFSET_reference = LAYOUT.at(0);
  /** Offset of {@code vt} in bytes. */
  public static final int OFFSET_vt = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<TypeDesc> TYPE = new Type();

  static {
    ArrayDescStruct.LAYOUT.require("TypeDesc",
        "24 bytes, aligned to 8: 0 TYPEDESC, 16 USHORT, 20 SAFEARRAYBOUND[]");
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private TypeDescStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static TypeDesc of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static TypeDesc of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static TypeDesc allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static TypeDesc allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<TypeDesc> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<TypeDesc> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public TypeDesc pointee() {
    return ViewFields.target(this, ViewMemory.getLong(this, OFFSET_pointee, "TypeDesc.pointee"),
        TypeDescStruct.TYPE, "TypeDesc.pointee");
  }

  @Override
  public void pointee(TypeDesc value) {
    ViewMemory.putLong(this, OFFSET_pointee, ViewFields.address(value, TypeDescStruct.TYPE,
        "TypeDesc.pointee"), "TypeDesc.pointee");
  }

  @Override
  public ArrayDesc array() {
    return ViewFields.target(this, ViewMemory.getLong(this, OFFSET_array, "TypeDesc.array"),
        ArrayDescStruct.TYPE, "TypeDesc.array");
  }

  @Override
  public int reference() {
    return ViewMemory.getInt(this, OFFSET_reference, "TypeDesc.reference");
  }

  @Override
  public void reference(int value) {
    ViewMemory.putInt(this, OFFSET_reference, value, "TypeDesc.reference");
  }

  @Override
  public short vt() {
    return ViewMemory.getShort(this, OFFSET_vt, "TypeDesc.vt");
  }

  @Override
  public void vt(short value) {
    ViewMemory.putShort(this, OFFSET_vt, value, "TypeDesc.vt");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<TypeDesc> {
    /** Made once. */
    Type() {
      super("TypeDesc", SIZE, ALIGNMENT, false);
    }

    @Override
    protected TypeDesc view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new TypeDescStruct(segment, owner);
    }
  }
}
