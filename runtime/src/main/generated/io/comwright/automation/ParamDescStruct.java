package io.comwright.automation;

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
 * Views {@link ParamDesc} where it lies in memory.
 *
 * <table>
 * <caption>{@code PARAMDESC}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code PARAMDESCEX* extension}</td></tr>
 * <tr><td>8</td><td>{@code USHORT flags}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ParamDescStruct extends GeneratedView implements ParamDesc {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "16 bytes, aligned to 8: 0 PARAMDESCEX*, 8 USHORT";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "ParamDesc", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code extension} in bytes. */
  public static final int OFFSET_extension = LAYOUT.at(0);
  /** Offset of {@code flags} in bytes. */
  public static final int OFFSET_flags = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<ParamDesc> TYPE = new Type();

  static {
    ParamDescExStruct.LAYOUT.require("ParamDesc", "32 bytes, aligned to 4: 0 ULONG, 8 INT8[24]");
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private ParamDescStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ParamDesc of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ParamDesc of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static ParamDesc allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static ParamDesc allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<ParamDesc> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<ParamDesc> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public @Nullable ParamDescEx extension() {
    long pointer = ViewMemory.getLong(this, OFFSET_extension, "ParamDesc.extension");
    return pointer == 0L ? null : ViewFields.target(this, pointer, ParamDescExStruct.TYPE,
        "ParamDesc.extension");
  }

  @Override
  public void extension(@Nullable ParamDescEx value) {
    ViewMemory.putLong(this, OFFSET_extension, value == null ? 0L : ViewFields.address(value,
        ParamDescExStruct.TYPE, "ParamDesc.extension"), "ParamDesc.extension");
  }

  @Override
  public ParamFlags flags() {
    return new ParamFlags(ViewMemory.getShort(this, OFFSET_flags, "ParamDesc.flags"));
  }

  @Override
  public void flags(ParamFlags value) {
    ViewMemory.putShort(this, OFFSET_flags, Short.toUnsignedLong(Arguments.nonNull(value,
        "ParamDesc.flags", "the value").bits()), "ParamDesc.flags");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<ParamDesc> {
    /** Made once. */
    Type() {
      super("ParamDesc", SIZE, ALIGNMENT, false);
    }

    @Override
    protected ParamDesc view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new ParamDescStruct(segment, owner);
    }
  }
}
