package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewTexts;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import org.jspecify.annotations.Nullable;

/**
 * Views {@link PointerFields} where it lies in memory.
 *
 * <table>
 * <caption>{@code PointerFields}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LPCWSTR title}</td></tr>
 * <tr><td>8</td><td>{@code BSTR name}</td></tr>
 * <tr><td>16</td><td>{@code IUnknown* unknown}</td></tr>
 * <tr><td>24</td><td>{@code IUnknown* unknownOrNull}</td></tr>
 * <tr><td>32</td><td>{@code IVoice* voice}</td></tr>
 * <tr><td>40</td><td>{@code GUID* guidOrNull}</td></tr>
 * <tr><td>48</td><td>{@code FILETIME* time}</td></tr>
 * <tr><td>56</td><td>{@code PointerFields* next}</td></tr>
 * <tr><td>64</td><td>{@code EnumProc proc}</td></tr>
 * <tr><td>72</td><td>{@code EnumProc procOrNull}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class PointerFieldsStruct extends GeneratedView implements PointerFields {
  /** The layout, in the form from which structs around it are compiled. */
  public static final String LAYOUT_TEXT = "80 bytes, aligned to 8: 0 LPCWSTR, 8 BSTR, 16 IUnknown*, 24 IUnknown*, 32 IVoice*, 40 GUID*, 48 FILETIME*, 56 PointerFields*, 64 EnumProc, 72 EnumProc";
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "PointerFields", LAYOUT_TEXT);
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** Offset of {@code title} in bytes. */
  public static final int OFFSET_title = LAYOUT.at(0);
  /** Offset of {@code name} in bytes. */
  public static final int OFFSET_name = LAYOUT.at(8);
  /** Offset of {@code unknown} in bytes. */
  public static final int OFFSET_unknown = LAYOUT.at(16);
  /** Offset of {@code unknownOrNull} in bytes. */
  public static final int OFFSET_unknownOrNull = LAYOUT.at(24);
  /** Offset of {@code voice} in bytes. */
  public static final int OFFSET_voice = LAYOUT.at(32);
  /** Offset of {@code guidOrNull} in bytes. */
  public static final int OFFSET_guidOrNull = LAYOUT.at(40);
  /** Offset of {@code time} in bytes. */
  public static final int OFFSET_time = LAYOUT.at(48);
  /** Offset of {@code next} in bytes. */
  public static final int OFFSET_next = LAYOUT.at(56);
  /** Offset of {@code proc} in bytes. */
  public static final int OFFSET_proc = LAYOUT.at(64);
  /** Offset of {@code procOrNull} in bytes. */
  public static final int OFFSET_procOrNull = LAYOUT.at(72);
  /** The struct, as a value. Called by generated code. */
  public static final ViewType<PointerFields> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private PointerFieldsStruct(MemorySegment segment, @Nullable ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static PointerFields of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws java.lang.IllegalArgumentException if the memory is smaller than the struct
   */
  public static PointerFields of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static PointerFields allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static PointerFields allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<PointerFields> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<PointerFields> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public @Nullable String title() {
    long pointer = ViewMemory.getLong(this, OFFSET_title, "PointerFields.title");
    return pointer == 0L ? null : ViewTexts.text(this, pointer, TextEncoding.UTF16,
        "PointerFields.title");
  }

  @Override
  public void title(@Nullable String value, SegmentAllocator allocator) {
    ViewMemory.putLong(this, OFFSET_title, value == null ? 0L : ViewTexts.text(allocator, value,
        TextEncoding.UTF16, "PointerFields.title"), "PointerFields.title");
  }

  @Override
  public String name() {
    return ViewTexts.bstr(this, ViewMemory.getLong(this, OFFSET_name, "PointerFields.name"),
        "PointerFields.name");
  }

  @Override
  public void name(String value, Arena allocator) {
    ViewMemory.putLong(this, OFFSET_name, ViewTexts.bstr(allocator, value, "PointerFields.name"),
        "PointerFields.name");
  }

  @Override
  public IUnknown unknown() {
    return ViewFields.retain(this, ViewMemory.getLong(this, OFFSET_unknown,
        "PointerFields.unknown"), IUnknownProxy.TYPE, "PointerFields.unknown");
  }

  @Override
  public @Nullable IUnknown unknownOrNull() {
    long pointer = ViewMemory.getLong(this, OFFSET_unknownOrNull, "PointerFields.unknownOrNull");
    return pointer == 0L ? null : ViewFields.retain(this, pointer, IUnknownProxy.TYPE,
        "PointerFields.unknownOrNull");
  }

  @Override
  public IVoice voice() {
    return ViewFields.retain(this, ViewMemory.getLong(this, OFFSET_voice, "PointerFields.voice"),
        IVoiceProxy.TYPE, "PointerFields.voice");
  }

  @Override
  public @Nullable Guid guidOrNull() {
    long pointer = ViewMemory.getLong(this, OFFSET_guidOrNull, "PointerFields.guidOrNull");
    if (pointer == 0L) {
      return null;
    }
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.target(this, pointer, 16, "PointerFields.guidOrNull"));
      return Memory.getGuid(cell);
    }
  }

  @Override
  public void guidOrNull(@Nullable Guid value, Arena allocator) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_guidOrNull, 0L, "PointerFields.guidOrNull");
      return;
    }
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "PointerFields.guidOrNull", "the value"));
      MemorySegment memory = ViewFields.allocate(allocator, 16, 4, "PointerFields.guidOrNull");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_guidOrNull, memory.address(), "PointerFields.guidOrNull");
    }
  }

  @Override
  public FileTime time() {
    long pointer = ViewMemory.getLong(this, OFFSET_time, "PointerFields.time");
    try (Frame frame = Frame.enter()) {
      long cell = frame.copy(ViewFields.target(this, pointer, FileTimeStruct.SIZE,
          "PointerFields.time"));
      return FileTimeStruct.read(cell);
    }
  }

  @Override
  public void time(FileTime value, Arena allocator) {
    try (Frame frame = Frame.enter()) {
      long cell = frame.cell(FileTimeStruct.SIZE);
      FileTimeStruct.store(Arguments.nonNull(value, "PointerFields.time", "the value"), cell,
          Giver.CALLER, "PointerFields.time");
      MemorySegment memory = ViewFields.allocate(allocator, FileTimeStruct.SIZE, 4,
          "PointerFields.time");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_time, memory.address(), "PointerFields.time");
    }
  }

  @Override
  public @Nullable PointerFields next() {
    long pointer = ViewMemory.getLong(this, OFFSET_next, "PointerFields.next");
    return pointer == 0L ? null : ViewFields.target(this, pointer, PointerFieldsStruct.TYPE,
        "PointerFields.next");
  }

  @Override
  public void next(@Nullable PointerFields value) {
    ViewMemory.putLong(this, OFFSET_next, value == null ? 0L : ViewFields.address(value,
        PointerFieldsStruct.TYPE, "PointerFields.next"), "PointerFields.next");
  }

  @Override
  public EnumProc proc() {
    return EnumProcProxy.TYPE.at(Upcall.nonNull(ViewMemory.getLong(this, OFFSET_proc,
        "PointerFields.proc"), "PointerFields.proc", "the value"));
  }

  @Override
  public void proc(EnumProc value) {
    ViewMemory.putLong(this, OFFSET_proc, Answers.function(Arguments.nonNull(value,
        "PointerFields.proc", "the value"), EnumProcProxy.TYPE, "PointerFields.proc", "the value"),
        "PointerFields.proc");
  }

  @Override
  public @Nullable EnumProc procOrNull() {
    long stored = ViewMemory.getLong(this, OFFSET_procOrNull, "PointerFields.procOrNull");
    return stored == 0L ? null : EnumProcProxy.TYPE.at(stored);
  }

  @Override
  public void procOrNull(@Nullable EnumProc value) {
    ViewMemory.putLong(this, OFFSET_procOrNull, value == null ? 0L : Answers.function(value,
        EnumProcProxy.TYPE, "PointerFields.procOrNull", "the value"), "PointerFields.procOrNull");
  }

  /** How its views are made. */
  private static final class Type extends ViewType<PointerFields> {
    /** Made once. */
    Type() {
      super("PointerFields", SIZE, ALIGNMENT, false);
    }

    @Override
    protected PointerFields view(MemorySegment segment, @Nullable ViewOwner owner) {
      return new PointerFieldsStruct(segment, owner);
    }
  }
}
