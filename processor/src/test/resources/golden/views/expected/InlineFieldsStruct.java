package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link InlineFields} where it lies in memory.
 *
 * <table>
 * <caption>{@code InlineFields}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG[3] numbers}</td></tr>
 * <tr><td>12</td><td>{@code GUID[2] guids}</td></tr>
 * <tr><td>44</td><td>{@code WCHAR[8] text}</td></tr>
 * <tr><td>60</td><td>{@code CHAR[5] utf8Text}</td></tr>
 * <tr><td>72</td><td>{@code SBinary[2] binaries}</td></tr>
 * <tr><td>104</td><td>{@code Inner inner}</td></tr>
 * <tr><td>108</td><td>{@code Inner[2] inners}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class InlineFieldsStruct extends GeneratedView implements InlineFields {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "120 bytes, aligned to 8: 0 LONG[3], 12 GUID[2], 44 WCHAR[8], 60 CHAR[5], 72 SBinary[2], 104 Inner, 108 Inner[2], says its size";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "InlineFields", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code numbers} in bytes. */
  public static final int OFFSET_numbers = LAYOUT.at(0);
  /** Offset of {@code guids} in bytes. */
  public static final int OFFSET_guids = LAYOUT.at(12);
  /** Offset of {@code text} in bytes. */
  public static final int OFFSET_text = LAYOUT.at(44);
  /** Offset of {@code utf8Text} in bytes. */
  public static final int OFFSET_utf8Text = LAYOUT.at(60);
  /** Offset of {@code binaries} in bytes. */
  public static final int OFFSET_binaries = LAYOUT.at(72);
  /** Offset of {@code inner} in bytes. */
  public static final int OFFSET_inner = LAYOUT.at(104);
  /** Offset of {@code inners} in bytes. */
  public static final int OFFSET_inners = LAYOUT.at(108);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<InlineFields> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private InlineFieldsStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static InlineFields of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static InlineFields of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static InlineFields allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static InlineFields allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<InlineFields> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<InlineFields> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int[] numbers() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_numbers, 12, "InlineFields.numbers"));
      int[] values = new int[3];
      for (int i = 0; i < 3; i++) {
        values[i] = Memory.getInt(cell + 4L * i);
      }
      return values;
    }
  }

  @Override
  public void numbers(int[] value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(12);
      int[] values = value;
      Arguments.length(values, 3, "InlineFields.numbers", "the value");
      for (int i = 0; i < 3; i++) {
        Memory.putInt(cell + 4L * i, values[i]);
      }
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_numbers, 12, "InlineFields.numbers"));
    }
  }

  @Override
  public Guid[] guids() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_guids, 32, "InlineFields.guids"));
      Guid[] values = new Guid[2];
      for (int i = 0; i < 2; i++) {
        values[i] = Memory.getGuid(cell + 16L * i);
      }
      return values;
    }
  }

  @Override
  public void guids(Guid[] value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(32);
      Guid[] values = value;
      Arguments.length(values, 2, "InlineFields.guids", "the value");
      for (int i = 0; i < 2; i++) {
        Memory.putGuid(cell + 16L * i, Arguments.nonNull(values[i], "InlineFields.guids",
            "the value"));
      }
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_guids, 32, "InlineFields.guids"));
    }
  }

  @Override
  public String text() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_text, 16, "InlineFields.text"));
      return Text.readFixed(cell, 8, TextEncoding.UTF16);
    }
  }

  @Override
  public void text(String value) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Text.writeFixed(cell, 8, TextEncoding.UTF16, Arguments.nonNull(value, "InlineFields.text",
          "the value"), "InlineFields.text", "the value");
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_text, 16, "InlineFields.text"));
    }
  }

  @Override
  public String utf8Text() {
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.place(this, OFFSET_utf8Text, 5, "InlineFields.utf8Text"));
      return Text.readFixed(cell, 5, TextEncoding.UTF8);
    }
  }

  @Override
  public StructList<SBinary> binaries() {
    return ViewFields.list(this, OFFSET_binaries, 2, SBinaryStruct.TYPE, "InlineFields.binaries");
  }

  @Override
  public Inner inner() {
    return ViewFields.inner(this, OFFSET_inner, InnerStruct.TYPE, "InlineFields.inner");
  }

  @Override
  public StructList<Inner> inners() {
    return ViewFields.list(this, OFFSET_inners, 2, InnerStruct.TYPE, "InlineFields.inners");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<InlineFields> {
    /** Made once. */
    Type() {
      super("InlineFields", SIZE, ALIGNMENT, false);
    }

    @Override
    protected InlineFields view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new InlineFieldsStruct(segment, owner);
    }

    @Override
    protected void initialize(MemorySegment struct) {
      super.initialize(struct);
      initialize(InnerStruct.TYPE, struct, OFFSET_inner);
      for (int i = 0; i < 2; i++) {
        initialize(InnerStruct.TYPE, struct, OFFSET_inners + (long) InnerStruct.SIZE * i);
      }
    }
  }
}
