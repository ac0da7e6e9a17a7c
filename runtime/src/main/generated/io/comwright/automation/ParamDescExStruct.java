package io.comwright.automation;

import io.comwright.Allocator;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Memory;
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
 * Views {@link ParamDescEx} where it lies in memory.
 *
 * <table>
 * <caption>{@code PARAMDESCEX}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code ULONG size}</td></tr>
 * <tr><td>8</td><td>{@code INT8[24] variant}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class ParamDescExStruct extends GeneratedView implements ParamDescEx {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "32 bytes, aligned to 4: 0 ULONG, 8 INT8[24]";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "ParamDescEx", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code size} in bytes. */
  public static final int OFFSET_size = LAYOUT.at(0);
  /** Offset of {@code variant} in bytes. */
  public static final int OFFSET_variant = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<ParamDescEx> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private ParamDescExStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ParamDescEx of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static ParamDescEx of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static ParamDescEx allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static ParamDescEx allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<ParamDescEx> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<ParamDescEx> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int size() {
    return ViewMemory.getInt(this, OFFSET_size, "ParamDescEx.size");
  }

  @Override
  public void size(int value) {
    ViewMemory.putInt(this, OFFSET_size, value, "ParamDescEx.size");
  }

  @Override
  public byte[] variant() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_variant, 24, "ParamDescEx.variant"));
      byte[] values = new byte[24];
      for (int i = 0; i < 24; i++) {
        values[i] = Memory.getByte(cell + i);
      }
      return values;
    }
  }

  /** How its views are made. */
  private static final class Type extends ViewType<ParamDescEx> {
    /** Made once. */
    Type() {
      super("ParamDescEx", SIZE, ALIGNMENT, true);
    }

    @Override
    protected ParamDescEx view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new ParamDescExStruct(segment, owner);
    }
  }
}
