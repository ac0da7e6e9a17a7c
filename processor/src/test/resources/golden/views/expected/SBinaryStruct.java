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
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link SBinary} where it lies in memory.
 *
 * <table>
 * <caption>{@code SBinary}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG cb}</td></tr>
 * <tr><td>8</td><td>{@code INT8* lpb}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class SBinaryStruct extends GeneratedView implements SBinary {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "16 bytes, aligned to 8: 0 LONG, 8 INT8*";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "SBinary", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code cb} in bytes. */
  public static final int OFFSET_cb = LAYOUT.at(0);
  /** Offset of {@code lpb} in bytes. */
  public static final int OFFSET_lpb = LAYOUT.at(8);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<SBinary> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private SBinaryStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SBinary of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SBinary of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static SBinary allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static SBinary allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<SBinary> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<SBinary> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int cb() {
    return ViewMemory.getInt(this, OFFSET_cb, "SBinary.cb");
  }

  @Override
  public byte[] lpb() {
    long pointer = ViewMemory.getLong(this, OFFSET_lpb, "SBinary.lpb");
    int count = ViewFields.count(ViewMemory.getInt(this, OFFSET_cb, "SBinary.cb"), "SBinary.lpb");
    return ViewFields.target(this, pointer, count, "SBinary.lpb").toArray(ValueLayout.JAVA_BYTE);
  }

  @Override
  public void lpb(byte[] value, Arena allocator) {
    int count = Arguments.nonNull(value, "SBinary.lpb", "the value").length;
    MemorySegment memory = ViewFields.allocate(allocator, count, 1, "SBinary.lpb");
    MemorySegment.copy(value, 0, memory, ValueLayout.JAVA_BYTE, 0, count);
    ViewMemory.putLong(this, OFFSET_lpb, memory.address(), "SBinary.lpb");
    ViewMemory.putInt(this, OFFSET_cb, count, "SBinary.cb");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<SBinary> {
    /** Made once. */
    Type() {
      super("SBinary", SIZE, ALIGNMENT, false);
    }

    @Override
    protected SBinary view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new SBinaryStruct(segment, owner);
    }
  }
}
