package io.comwright.automation;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
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
 * Views {@link VarDesc} where it lies in memory.
 *
 * <table>
 * <caption>{@code VARDESC}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG id}</td></tr>
 * <tr><td>8</td><td>{@code void* schema}</td></tr>
 * <tr><td>16</td><td>{@code ULONG offset}</td></tr>
 * <tr><td>16</td><td>{@code void* value}</td></tr>
 * <tr><td>24</td><td>{@code ELEMDESC type}</td></tr>
 * <tr><td>56</td><td>{@code USHORT flags}</td></tr>
 * <tr><td>60</td><td>{@code VarKind kind}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class VarDescStruct extends GeneratedView implements VarDesc {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "64 bytes, aligned to 8: 0 LONG, 8 void*, 16 ULONG, 16 void*, 24 ELEMDESC, 56 USHORT, 60 VarKind";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "VarDesc", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code id} in bytes. */
  public static final int OFFSET_id = LAYOUT.at(0);
  /** Offset of {@code schema} in bytes. */
  public static final int OFFSET_schema = LAYOUT.at(8);
  /** Offset of {@code offset} in bytes. */
  public static final int OFFSET_offset = LAYOUT.at(16);
  /** Offset of {@code value} in bytes. */
  public static final int OFFSET_value = LAYOUT.at(16);
  /** Offset of {@code type} in bytes. */
  public static final int OFFSET_type = LAYOUT.at(24);
  /** Offset of {@code flags} in bytes. */
  public static final int OFFSET_flags = LAYOUT.at(56);
  /** Offset of {@code kind} in bytes. */
  public static final int OFFSET_kind = LAYOUT.at(60);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<VarDesc> TYPE = new Type();

  static {
    ElemDescStruct.LAYOUT.require("VarDesc", "32 bytes, aligned to 8: 0 TYPEDESC, 16 PARAMDESC");
    Enums.requireSize("VarDesc", VarKind.class, 4);
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private VarDescStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static VarDesc of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static VarDesc of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static VarDesc allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static VarDesc allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<VarDesc> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<VarDesc> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int id() {
    return ViewMemory.getInt(this, OFFSET_id, "VarDesc.id");
  }

  @Override
  public void id(int value) {
    ViewMemory.putInt(this, OFFSET_id, value, "VarDesc.id");
  }

  @Override
  public long schema() {
    return ViewMemory.getLong(this, OFFSET_schema, "VarDesc.schema");
  }

  @Override
  public int offset() {
    return ViewMemory.getInt(this, OFFSET_offset, "VarDesc.offset");
  }

  @Override
  public void offset(int value) {
    ViewMemory.putInt(this, OFFSET_offset, value, "VarDesc.offset");
  }

  @Override
  public MemorySegment value() {
    return MemorySegment.ofAddress(ViewMemory.getLong(this, OFFSET_value, "VarDesc.value"));
  }

  @Override
  public void value(MemorySegment value) {
    ViewMemory.putLong(this, OFFSET_value, Arguments.address(value, "VarDesc.value", "the value"),
        "VarDesc.value");
  }

  @Override
  public ElemDesc type() {
    return ViewFields.inner(this, OFFSET_type, ElemDescStruct.TYPE, "VarDesc.type");
  }

  @Override
  public VarFlags flags() {
    return new VarFlags(ViewMemory.getShort(this, OFFSET_flags, "VarDesc.flags"));
  }

  @Override
  public void flags(VarFlags value) {
    ViewMemory.putShort(this, OFFSET_flags, Short.toUnsignedLong(Arguments.nonNull(value,
        "VarDesc.flags", "the value").bits()), "VarDesc.flags");
  }

  @Override
  public VarKind kind() {
    return Enums.of(ViewMemory.getInt(this, OFFSET_kind, "VarDesc.kind"), VarKind.UNKNOWN, 4);
  }

  @Override
  public void kind(VarKind value) {
    ViewMemory.putInt(this, OFFSET_kind, Enums.value(Arguments.nonNull(value, "VarDesc.kind",
        "the value"), VarKind.UNKNOWN, 4, "VarDesc.kind", "the value"), "VarDesc.kind");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<VarDesc> {
    /** Made once. */
    Type() {
      super("VarDesc", SIZE, ALIGNMENT, false);
    }

    @Override
    protected VarDesc view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new VarDescStruct(segment, owner);
    }
  }
}
