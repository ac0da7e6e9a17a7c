package io.comwright.automation;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
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
 * Views {@link LibAttr} where it lies in memory.
 *
 * <table>
 * <caption>{@code TLIBATTR}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code GUID guid}</td></tr>
 * <tr><td>16</td><td>{@code ULONG locale}</td></tr>
 * <tr><td>20</td><td>{@code SystemKind system}</td></tr>
 * <tr><td>24</td><td>{@code USHORT major}</td></tr>
 * <tr><td>26</td><td>{@code USHORT minor}</td></tr>
 * <tr><td>28</td><td>{@code USHORT flags}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class LibAttrStruct extends GeneratedView implements LibAttr {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "32 bytes, aligned to 4: 0 GUID, 16 ULONG, 20 SystemKind, 24 USHORT, 26 USHORT, 28 USHORT";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "LibAttr", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code guid} in bytes. */
  public static final int OFFSET_guid = LAYOUT.at(0);
  /** Offset of {@code locale} in bytes. */
  public static final int OFFSET_locale = LAYOUT.at(16);
  /** Offset of {@code system} in bytes. */
  public static final int OFFSET_system = LAYOUT.at(20);
  /** Offset of {@code major} in bytes. */
  public static final int OFFSET_major = LAYOUT.at(24);
  /** Offset of {@code minor} in bytes. */
  public static final int OFFSET_minor = LAYOUT.at(26);
  /** Offset of {@code flags} in bytes. */
  public static final int OFFSET_flags = LAYOUT.at(28);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<LibAttr> TYPE = new Type();

  static {
    Enums.requireSize("LibAttr", SystemKind.class, 4);
  }

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private LibAttrStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static LibAttr of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static LibAttr of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static LibAttr allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static LibAttr allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<LibAttr> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<LibAttr> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public Guid guid() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_guid, 16, "LibAttr.guid"));
      return Memory.getGuid(cell);
    }
  }

  @Override
  public void guid(Guid value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "LibAttr.guid", "the value"));
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_guid, 16, "LibAttr.guid"));
    }
  }

  @Override
  public int locale() {
    return ViewMemory.getInt(this, OFFSET_locale, "LibAttr.locale");
  }

  @Override
  public void locale(int value) {
    ViewMemory.putInt(this, OFFSET_locale, value, "LibAttr.locale");
  }

  @Override
  public SystemKind system() {
    return Enums.of(ViewMemory.getInt(this, OFFSET_system, "LibAttr.system"),
        SystemKind.UNKNOWN, 4);
  }

  @Override
  public void system(SystemKind value) {
    ViewMemory.putInt(this, OFFSET_system, Enums.value(Arguments.nonNull(value, "LibAttr.system",
        "the value"), SystemKind.UNKNOWN, 4, "LibAttr.system", "the value"), "LibAttr.system");
  }

  @Override
  public short major() {
    return ViewMemory.getShort(this, OFFSET_major, "LibAttr.major");
  }

  @Override
  public void major(short value) {
    ViewMemory.putShort(this, OFFSET_major, value, "LibAttr.major");
  }

  @Override
  public short minor() {
    return ViewMemory.getShort(this, OFFSET_minor, "LibAttr.minor");
  }

  @Override
  public void minor(short value) {
    ViewMemory.putShort(this, OFFSET_minor, value, "LibAttr.minor");
  }

  @Override
  public LibFlags flags() {
    return new LibFlags(ViewMemory.getShort(this, OFFSET_flags, "LibAttr.flags"));
  }

  @Override
  public void flags(LibFlags value) {
    ViewMemory.putShort(this, OFFSET_flags, Short.toUnsignedLong(Arguments.nonNull(value,
        "LibAttr.flags", "the value").bits()), "LibAttr.flags");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<LibAttr> {
    /** Made once. */
    Type() {
      super("LibAttr", SIZE, ALIGNMENT, true);
    }

    @Override
    protected LibAttr view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new LibAttrStruct(segment, owner);
    }
  }
}
