package example;

import io.comwright.Allocator;
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
import java.lang.foreign.ValueLayout;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link SPropTagArray} where it lies in memory.
 *
 * <table>
 * <caption>{@code SPropTagArray}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code ULONG cValues}</td></tr>
 * <tr><td>4</td><td>{@code LONG[] aulPropTag}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class SPropTagArrayStruct extends GeneratedView implements SPropTagArray {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "4 bytes, aligned to 4: 0 ULONG, 4 LONG[]";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "SPropTagArray", LAYOUT_TEXT);
  /** Size in bytes, without the elements of {@code aulPropTag}. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code cValues} in bytes. */
  public static final int OFFSET_cValues = LAYOUT.at(0);
  /** Offset of {@code aulPropTag} in bytes. */
  public static final int OFFSET_aulPropTag = LAYOUT.at(4);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<SPropTagArray> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private SPropTagArrayStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SPropTagArray of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static SPropTagArray of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many elements {@code aulPropTag} has, which is stored in {@code cValues}
   * @return a view of it
   */
  public static SPropTagArray allocate(SegmentAllocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @param count how many elements {@code aulPropTag} has, which is stored in {@code cValues}
   * @return a view of it
   */
  public static SPropTagArray allocate(Allocator allocator, int count) {
    return Views.allocate(allocator, count, TYPE);
  }

  @Override
  public int cValues() {
    return ViewMemory.getInt(this, OFFSET_cValues, "SPropTagArray.cValues");
  }

  @Override
  public int[] aulPropTag() {
    int count = ViewFields.count(Integer.toUnsignedLong(ViewMemory.getInt(this, OFFSET_cValues,
        "SPropTagArray.cValues")), "SPropTagArray.aulPropTag");
    return ViewFields.place(this, OFFSET_aulPropTag, 4L * count,
        "SPropTagArray.aulPropTag").toArray(ValueLayout.JAVA_INT_UNALIGNED);
  }

  @Override
  public void aulPropTag(int[] value) {
    int count = Arguments.nonNull(value, "SPropTagArray.aulPropTag", "the value").length;
    MemorySegment memory = ViewFields.place(this, OFFSET_aulPropTag, 4L * count,
        "SPropTagArray.aulPropTag");
    MemorySegment.copy(value, 0, memory, ValueLayout.JAVA_INT_UNALIGNED, 0, count);
    ViewMemory.putInt(this, OFFSET_cValues, count, "SPropTagArray.cValues");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<SPropTagArray> {
    /** Made once. */
    Type() {
      super("SPropTagArray", SIZE, ALIGNMENT, true);
      flexible(OFFSET_aulPropTag, 4, OFFSET_cValues, 4, false);
    }

    @Override
    protected SPropTagArray view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new SPropTagArrayStruct(segment, owner);
    }
  }
}
