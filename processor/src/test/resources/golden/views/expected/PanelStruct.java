package example;

import io.comwright.Allocator;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.StructList;
import io.comwright.StructView;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedView;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.ViewFields;
import io.comwright.runtime.ViewMemory;
import io.comwright.runtime.ViewOwner;
import io.comwright.runtime.ViewType;
import io.comwright.runtime.Views;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;

/**
 * Views {@link Panel} where it lies in memory.
 *
 * <table>
 * <caption>{@code Panel}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code ULONG size}</td></tr>
 * <tr><td>4</td><td>{@code INT8 b}</td></tr>
 * <tr><td>5</td><td>{@code UINT8 count}</td></tr>
 * <tr><td>6</td><td>{@code WCHAR c}</td></tr>
 * <tr><td>8</td><td>{@code LONGLONG l}</td></tr>
 * <tr><td>16</td><td>{@code FLOAT f}</td></tr>
 * <tr><td>20</td><td>{@code BOOL flag}</td></tr>
 * <tr><td>24</td><td>{@code BOOLEAN small}</td></tr>
 * <tr><td>26</td><td>{@code SHORT corner}</td></tr>
 * <tr><td>28</td><td>{@code UINT8 corners}</td></tr>
 * <tr><td>32</td><td>{@code HANDLE handle}</td></tr>
 * <tr><td>40</td><td>{@code HANDLE handleOrNull}</td></tr>
 * <tr><td>48</td><td>{@code HRESULT result}</td></tr>
 * <tr><td>56</td><td>{@code void* segment1}</td></tr>
 * <tr><td>64</td><td>{@code void* pointer}</td></tr>
 * <tr><td>72</td><td>{@code GUID guid}</td></tr>
 * <tr><td>88</td><td>{@code LONG[3] numbers}</td></tr>
 * <tr><td>100</td><td>{@code GUID[2] guids}</td></tr>
 * <tr><td>132</td><td>{@code WCHAR[8] text}</td></tr>
 * <tr><td>148</td><td>{@code CHAR[5] utf8Text}</td></tr>
 * <tr><td>160</td><td>{@code SBinary[2] binaries}</td></tr>
 * <tr><td>192</td><td>{@code LPCWSTR title}</td></tr>
 * <tr><td>200</td><td>{@code BSTR name}</td></tr>
 * <tr><td>208</td><td>{@code IUnknown* unknown}</td></tr>
 * <tr><td>216</td><td>{@code IUnknown* unknownOrNull}</td></tr>
 * <tr><td>224</td><td>{@code IVoice* voice}</td></tr>
 * <tr><td>232</td><td>{@code GUID* guidOrNull}</td></tr>
 * <tr><td>240</td><td>{@code FILETIME* time}</td></tr>
 * <tr><td>248</td><td>{@code Panel* next}</td></tr>
 * <tr><td>256</td><td>{@code SHORT* more}</td></tr>
 * <tr><td>264</td><td>{@code FILETIME* times}</td></tr>
 * <tr><td>272</td><td>{@code SBinary* list}</td></tr>
 * <tr><td>280</td><td>{@code Inner inner}</td></tr>
 * <tr><td>284</td><td>{@code Inner[2] inners}</td></tr>
 * <tr><td>296</td><td>{@code EnumProc proc}</td></tr>
 * <tr><td>304</td><td>{@code EnumProc procOrNull}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class PanelStruct extends GeneratedView implements Panel {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 312;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 8;

  /**
   * Offset of {@code size} in bytes.
   */
  public static final int OFFSET_size = 0;

  /**
   * Offset of {@code b} in bytes.
   */
  public static final int OFFSET_b = 4;

  /**
   * Offset of {@code count} in bytes.
   */
  public static final int OFFSET_count = 5;

  /**
   * Offset of {@code c} in bytes.
   */
  public static final int OFFSET_c = 6;

  /**
   * Offset of {@code l} in bytes.
   */
  public static final int OFFSET_l = 8;

  /**
   * Offset of {@code f} in bytes.
   */
  public static final int OFFSET_f = 16;

  /**
   * Offset of {@code flag} in bytes.
   */
  public static final int OFFSET_flag = 20;

  /**
   * Offset of {@code small} in bytes.
   */
  public static final int OFFSET_small = 24;

  /**
   * Offset of {@code corner} in bytes.
   */
  public static final int OFFSET_corner = 26;

  /**
   * Offset of {@code corners} in bytes.
   */
  public static final int OFFSET_corners = 28;

  /**
   * Offset of {@code handle} in bytes.
   */
  public static final int OFFSET_handle = 32;

  /**
   * Offset of {@code handleOrNull} in bytes.
   */
  public static final int OFFSET_handleOrNull = 40;

  /**
   * Offset of {@code result} in bytes.
   */
  public static final int OFFSET_result = 48;

  /**
   * Offset of {@code segment1} in bytes.
   */
  public static final int OFFSET_segment1 = 56;

  /**
   * Offset of {@code pointer} in bytes.
   */
  public static final int OFFSET_pointer = 64;

  /**
   * Offset of {@code guid} in bytes.
   */
  public static final int OFFSET_guid = 72;

  /**
   * Offset of {@code numbers} in bytes.
   */
  public static final int OFFSET_numbers = 88;

  /**
   * Offset of {@code guids} in bytes.
   */
  public static final int OFFSET_guids = 100;

  /**
   * Offset of {@code text} in bytes.
   */
  public static final int OFFSET_text = 132;

  /**
   * Offset of {@code utf8Text} in bytes.
   */
  public static final int OFFSET_utf8Text = 148;

  /**
   * Offset of {@code binaries} in bytes.
   */
  public static final int OFFSET_binaries = 160;

  /**
   * Offset of {@code title} in bytes.
   */
  public static final int OFFSET_title = 192;

  /**
   * Offset of {@code name} in bytes.
   */
  public static final int OFFSET_name = 200;

  /**
   * Offset of {@code unknown} in bytes.
   */
  public static final int OFFSET_unknown = 208;

  /**
   * Offset of {@code unknownOrNull} in bytes.
   */
  public static final int OFFSET_unknownOrNull = 216;

  /**
   * Offset of {@code voice} in bytes.
   */
  public static final int OFFSET_voice = 224;

  /**
   * Offset of {@code guidOrNull} in bytes.
   */
  public static final int OFFSET_guidOrNull = 232;

  /**
   * Offset of {@code time} in bytes.
   */
  public static final int OFFSET_time = 240;

  /**
   * Offset of {@code next} in bytes.
   */
  public static final int OFFSET_next = 248;

  /**
   * Offset of {@code more} in bytes.
   */
  public static final int OFFSET_more = 256;

  /**
   * Offset of {@code times} in bytes.
   */
  public static final int OFFSET_times = 264;

  /**
   * Offset of {@code list} in bytes.
   */
  public static final int OFFSET_list = 272;

  /**
   * Offset of {@code inner} in bytes.
   */
  public static final int OFFSET_inner = 280;

  /**
   * Offset of {@code inners} in bytes.
   */
  public static final int OFFSET_inners = 284;

  /**
   * Offset of {@code proc} in bytes.
   */
  public static final int OFFSET_proc = 296;

  /**
   * Offset of {@code procOrNull} in bytes.
   */
  public static final int OFFSET_procOrNull = 304;

  /**
   * The struct, as a value. Called by generated code.
   */
  public static final ViewType<Panel> TYPE = new Type();

  /**
   * Views are made by the methods of this class.
   *
   * @param segment the memory
   * @param owner who frees it, or null
   */
  private PanelStruct(MemorySegment segment, ViewOwner owner) {
    super(segment, owner);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param segment the memory, which begins with the struct
   * @return a view
   * @throws IllegalArgumentException if the memory is smaller than the struct
   */
  public static Panel of(MemorySegment segment) {
    return Views.of(segment, TYPE);
  }

  /**
   * Views memory, as long as it lives.
   *
   * @param view a view of the same memory, as another struct
   * @return a view
   * @throws IllegalArgumentException if the memory is smaller than the struct
   */
  public static Panel of(StructView view) {
    return Views.of(view, TYPE);
  }

  /**
   * Allocates a struct of zeros.
   *
   * @param allocator where the memory comes from, for example an arena
   * @return a view of it
   */
  public static Panel allocate(SegmentAllocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates a struct of zeros, which belongs to its view until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the view is closed
   * @return a view of it
   */
  public static Panel allocate(Allocator allocator) {
    return Views.allocate(allocator, 0, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other.
   *
   * @param allocator where the memory comes from, for example an arena
   * @param count how many
   * @return views of them
   */
  public static StructList<Panel> allocateArray(SegmentAllocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  /**
   * Allocates structs of zeros, one behind the other, which belong to their list until a method hands it out.
   *
   * @param allocator what allocates the memory, and frees it when the list is closed
   * @param count how many
   * @return views of them
   */
  public static StructList<Panel> allocateArray(Allocator allocator, int count) {
    return Views.allocateArray(allocator, count, TYPE);
  }

  @Override
  public int size() {
    return ViewMemory.getInt(this, OFFSET_size, "Panel.size");
  }

  @Override
  public void size(int value) {
    ViewMemory.putInt(this, OFFSET_size, value, "Panel.size");
  }

  @Override
  public byte b() {
    return ViewMemory.getByte(this, OFFSET_b, "Panel.b");
  }

  @Override
  public void b(byte value) {
    ViewMemory.putByte(this, OFFSET_b, value, "Panel.b");
  }

  @Override
  public byte count() {
    return ViewMemory.getByte(this, OFFSET_count, "Panel.count");
  }

  @Override
  public char c() {
    return ViewMemory.getChar(this, OFFSET_c, "Panel.c");
  }

  @Override
  public void c(char value) {
    ViewMemory.putChar(this, OFFSET_c, value, "Panel.c");
  }

  @Override
  public long l() {
    return ViewMemory.getLong(this, OFFSET_l, "Panel.l");
  }

  @Override
  public void l(long value) {
    ViewMemory.putLong(this, OFFSET_l, value, "Panel.l");
  }

  @Override
  public float f() {
    return ViewMemory.getFloat(this, OFFSET_f, "Panel.f");
  }

  @Override
  public void f(float value) {
    ViewMemory.putFloat(this, OFFSET_f, value, "Panel.f");
  }

  @Override
  public boolean flag() {
    return ViewMemory.getInt(this, OFFSET_flag, "Panel.flag") != 0;
  }

  @Override
  public void flag(boolean value) {
    ViewMemory.putInt(this, OFFSET_flag, value ? 1L : 0L, "Panel.flag");
  }

  @Override
  public boolean small() {
    return ViewMemory.getByte(this, OFFSET_small, "Panel.small") != 0;
  }

  @Override
  public void small(boolean value) {
    ViewMemory.putByte(this, OFFSET_small, value ? 1L : 0L, "Panel.small");
  }

  @Override
  public Corner corner() {
    return Enums.of(ViewMemory.getShort(this, OFFSET_corner, "Panel.corner"), Corner.UNKNOWN, 2);
  }

  @Override
  public void corner(Corner value) {
    ViewMemory.putShort(this, OFFSET_corner, Enums.value(Arguments.nonNull(value, "Panel.corner",
        "the value"), Corner.UNKNOWN, 2, "Panel.corner", "the value"), "Panel.corner");
  }

  @Override
  public Corners corners() {
    return new Corners(ViewMemory.getByte(this, OFFSET_corners, "Panel.corners"));
  }

  @Override
  public void corners(Corners value) {
    ViewMemory.putByte(this, OFFSET_corners, Byte.toUnsignedLong(Arguments.nonNull(value,
        "Panel.corners", "the value").bits()), "Panel.corners");
  }

  @Override
  public Handle handle() {
    return Handle.of(ViewMemory.getLong(this, OFFSET_handle, "Panel.handle"));
  }

  @Override
  public void handle(Handle value) {
    ViewMemory.putLong(this, OFFSET_handle, Arguments.nonNull(value, "Panel.handle",
        "the value").value(), "Panel.handle");
  }

  @Override
  public Handle handleOrNull() {
    long stored = ViewMemory.getLong(this, OFFSET_handleOrNull, "Panel.handleOrNull");
    return stored == 0L ? null : Handle.of(stored);
  }

  @Override
  public void handleOrNull(Handle value) {
    ViewMemory.putLong(this, OFFSET_handleOrNull, value == null ? 0L : value.value(),
        "Panel.handleOrNull");
  }

  @Override
  public HResult result() {
    return HResult.of(ViewMemory.getInt(this, OFFSET_result, "Panel.result"));
  }

  @Override
  public void result(HResult value) {
    ViewMemory.putInt(this, OFFSET_result, Arguments.nonNull(value, "Panel.result",
        "the value").code(), "Panel.result");
  }

  @Override
  public MemorySegment segment1() {
    return MemorySegment.ofAddress(ViewMemory.getLong(this, OFFSET_segment1, "Panel.segment1"));
  }

  @Override
  public void segment1(MemorySegment value) {
    ViewMemory.putLong(this, OFFSET_segment1, Arguments.address(value, "Panel.segment1",
        "the value"), "Panel.segment1");
  }

  @Override
  public long pointer() {
    return ViewMemory.getLong(this, OFFSET_pointer, "Panel.pointer");
  }

  @Override
  public void pointer(long value) {
    ViewMemory.putLong(this, OFFSET_pointer, value, "Panel.pointer");
  }

  @Override
  public Guid guid() {
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.place(this, OFFSET_guid, 16, "Panel.guid"));
      return Memory.getGuid(cell);
    } finally {
      frame.exit();
    }
  }

  @Override
  public void guid(Guid value) {
    Frame frame = Frame.enter();
    try {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "Panel.guid", "the value"));
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_guid, 16, "Panel.guid"));
    } finally {
      frame.exit();
    }
  }

  @Override
  public int[] numbers() {
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.place(this, OFFSET_numbers, 12, "Panel.numbers"));
      int[] values = new int[3];
      for (int i = 0; i < 3; i++) {
        values[i] = Memory.getInt(cell + 4 * i);
      }
      return values;
    } finally {
      frame.exit();
    }
  }

  @Override
  public void numbers(int[] value) {
    Frame frame = Frame.enter();
    try {
      long cell = frame.cell(12);
      int[] values = value;
      Arguments.length(values, 3, "Panel.numbers", "the value");
      for (int i = 0; i < 3; i++) {
        Memory.putInt(cell + 4 * i, values[i]);
      }
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_numbers, 12, "Panel.numbers"));
    } finally {
      frame.exit();
    }
  }

  @Override
  public Guid[] guids() {
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.place(this, OFFSET_guids, 32, "Panel.guids"));
      Guid[] values = new Guid[2];
      for (int i = 0; i < 2; i++) {
        values[i] = Memory.getGuid(cell + 16 * i);
      }
      return values;
    } finally {
      frame.exit();
    }
  }

  @Override
  public void guids(Guid[] value) {
    Frame frame = Frame.enter();
    try {
      long cell = frame.cell(32);
      Guid[] values = value;
      Arguments.length(values, 2, "Panel.guids", "the value");
      for (int i = 0; i < 2; i++) {
        Memory.putGuid(cell + 16 * i, Arguments.nonNull(values[i], "Panel.guids", "the value"));
      }
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_guids, 32, "Panel.guids"));
    } finally {
      frame.exit();
    }
  }

  @Override
  public String text() {
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.place(this, OFFSET_text, 16, "Panel.text"));
      return Text.readFixed(cell, 8, TextEncoding.UTF16);
    } finally {
      frame.exit();
    }
  }

  @Override
  public void text(String value) {
    Frame frame = Frame.enter();
    try {
      long cell = frame.cell(16);
      Text.writeFixed(cell, 8, TextEncoding.UTF16, Arguments.nonNull(value, "Panel.text",
          "the value"), "Panel.text", "the value");
      ViewFields.paste(cell, ViewFields.place(this, OFFSET_text, 16, "Panel.text"));
    } finally {
      frame.exit();
    }
  }

  @Override
  public String utf8Text() {
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.place(this, OFFSET_utf8Text, 5, "Panel.utf8Text"));
      return Text.readFixed(cell, 5, TextEncoding.UTF8);
    } finally {
      frame.exit();
    }
  }

  @Override
  public StructList<SBinary> binaries() {
    return ViewFields.list(this, OFFSET_binaries, 2, SBinaryStruct.TYPE, "Panel.binaries");
  }

  @Override
  public String title() {
    long pointer = ViewMemory.getLong(this, OFFSET_title, "Panel.title");
    return pointer == 0L ? null : ViewFields.text(this, pointer, TextEncoding.UTF16, "Panel.title");
  }

  @Override
  public void title(String value, SegmentAllocator allocator) {
    ViewMemory.putLong(this, OFFSET_title, value == null ? 0L : ViewFields.text(allocator, value,
        TextEncoding.UTF16, "Panel.title"), "Panel.title");
  }

  @Override
  public String name() {
    return ViewFields.bstr(this, ViewMemory.getLong(this, OFFSET_name, "Panel.name"), "Panel.name");
  }

  @Override
  public void name(String value, Arena allocator) {
    ViewMemory.putLong(this, OFFSET_name, ViewFields.bstr(allocator, value, "Panel.name"),
        "Panel.name");
  }

  @Override
  public IUnknown unknown() {
    return ViewFields.retain(this, ViewMemory.getLong(this, OFFSET_unknown, "Panel.unknown"),
        IUnknownProxy.TYPE, "Panel.unknown");
  }

  @Override
  public IUnknown unknownOrNull() {
    long pointer = ViewMemory.getLong(this, OFFSET_unknownOrNull, "Panel.unknownOrNull");
    return pointer == 0L ? null : ViewFields.retain(this, pointer, IUnknownProxy.TYPE,
        "Panel.unknownOrNull");
  }

  @Override
  public IVoice voice() {
    return ViewFields.retain(this, ViewMemory.getLong(this, OFFSET_voice, "Panel.voice"),
        IVoiceProxy.TYPE, "Panel.voice");
  }

  @Override
  public Guid guidOrNull() {
    long pointer = ViewMemory.getLong(this, OFFSET_guidOrNull, "Panel.guidOrNull");
    if (pointer == 0L) {
      return null;
    }
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.target(this, pointer, 16, "Panel.guidOrNull"));
      return Memory.getGuid(cell);
    } finally {
      frame.exit();
    }
  }

  @Override
  public void guidOrNull(Guid value, Arena allocator) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_guidOrNull, 0L, "Panel.guidOrNull");
      return;
    }
    Frame frame = Frame.enter();
    try {
      long cell = frame.cell(16);
      Memory.putGuid(cell, Arguments.nonNull(value, "Panel.guidOrNull", "the value"));
      MemorySegment memory = ViewFields.allocate(allocator, 16, 4, "Panel.guidOrNull");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_guidOrNull, memory.address(), "Panel.guidOrNull");
    } finally {
      frame.exit();
    }
  }

  @Override
  public FileTime time() {
    long pointer = ViewMemory.getLong(this, OFFSET_time, "Panel.time");
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.target(this, pointer, FileTimeStruct.SIZE, "Panel.time"));
      return FileTimeStruct.read(cell, frame, "Panel.time", "the value");
    } finally {
      frame.exit();
    }
  }

  @Override
  public void time(FileTime value, Arena allocator) {
    Frame frame = Frame.enter();
    try {
      long cell = frame.cell(FileTimeStruct.SIZE);
      FileTimeStruct.store(value, cell, frame, "Panel.time", "the value");
      MemorySegment memory = ViewFields.allocate(allocator, FileTimeStruct.SIZE, 4, "Panel.time");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_time, memory.address(), "Panel.time");
    } finally {
      frame.exit();
    }
  }

  @Override
  public Panel next() {
    long pointer = ViewMemory.getLong(this, OFFSET_next, "Panel.next");
    return pointer == 0L ? null : ViewFields.target(this, pointer, PanelStruct.TYPE, "Panel.next");
  }

  @Override
  public void next(Panel value) {
    ViewMemory.putLong(this, OFFSET_next, value == null ? 0L : ViewFields.address(value,
        PanelStruct.TYPE, "Panel.next"), "Panel.next");
  }

  @Override
  public Corner[] more() {
    long pointer = ViewMemory.getLong(this, OFFSET_more, "Panel.more");
    if (pointer == 0L) {
      return null;
    }
    int count = ViewFields.count(Byte.toUnsignedLong(ViewMemory.getByte(this, OFFSET_count,
        "Panel.count")), "Panel.more");
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.target(this, pointer, 2L * count, "Panel.more"));
      Corner[] values = new Corner[count];
      for (int i = 0; i < count; i++) {
        values[i] = Enums.of(Memory.getShort(cell + 2L * i), Corner.UNKNOWN, 2);
      }
      return values;
    } finally {
      frame.exit();
    }
  }

  @Override
  public void more(Corner[] value, Arena allocator) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_more, 0L, "Panel.more");
      ViewMemory.putByte(this, OFFSET_count, 0, "Panel.count");
      return;
    }
    int count = ViewFields.fitting(Arguments.nonNull(value, "Panel.more", "the value").length, 255L,
        "Panel.more");
    Frame frame = Frame.enter();
    try {
      long cell = frame.array(count, 2);
      for (int i = 0; i < count; i++) {
        Memory.putShort(cell + 2L * i, (short) Enums.value(Arguments.nonNull(value[i], "Panel.more",
            "the value"), Corner.UNKNOWN, 2, "Panel.more", "the value"));
      }
      MemorySegment memory = ViewFields.allocate(allocator, 2L * count, 2, "Panel.more");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_more, memory.address(), "Panel.more");
      ViewMemory.putByte(this, OFFSET_count, count, "Panel.count");
    } finally {
      frame.exit();
    }
  }

  @Override
  public FileTime[] times() {
    long pointer = ViewMemory.getLong(this, OFFSET_times, "Panel.times");
    int count = ViewFields.count(Byte.toUnsignedLong(ViewMemory.getByte(this, OFFSET_count,
        "Panel.count")), "Panel.times");
    Frame frame = Frame.enter();
    try {
      long cell = frame.copy(ViewFields.target(this, pointer, (long) FileTimeStruct.SIZE * count,
          "Panel.times"));
      FileTime[] values = new FileTime[count];
      for (int i = 0; i < count; i++) {
        values[i] = FileTimeStruct.read(cell + (long) FileTimeStruct.SIZE * i, frame, "Panel.times",
            "the value");
      }
      return values;
    } finally {
      frame.exit();
    }
  }

  @Override
  public void times(FileTime[] value, Arena allocator) {
    int count = ViewFields.fitting(Arguments.nonNull(value, "Panel.times",
        "the value").length, 255L, "Panel.times");
    Frame frame = Frame.enter();
    try {
      long cell = frame.array(count, FileTimeStruct.SIZE);
      for (int i = 0; i < count; i++) {
        FileTimeStruct.store(value[i], cell + (long) FileTimeStruct.SIZE * i, frame, "Panel.times",
            "the value");
      }
      MemorySegment memory = ViewFields.allocate(allocator, (long) FileTimeStruct.SIZE * count, 4,
          "Panel.times");
      ViewFields.paste(cell, memory);
      ViewMemory.putLong(this, OFFSET_times, memory.address(), "Panel.times");
      ViewMemory.putByte(this, OFFSET_count, count, "Panel.count");
    } finally {
      frame.exit();
    }
  }

  @Override
  public StructList<SBinary> list() {
    long pointer = ViewMemory.getLong(this, OFFSET_list, "Panel.list");
    if (pointer == 0L) {
      return null;
    }
    int count = ViewFields.count(Byte.toUnsignedLong(ViewMemory.getByte(this, OFFSET_count,
        "Panel.count")), "Panel.list");
    return ViewFields.targets(this, pointer, count, SBinaryStruct.TYPE, "Panel.list");
  }

  @Override
  public void list(StructList<SBinary> value) {
    if (value == null) {
      ViewMemory.putLong(this, OFFSET_list, 0L, "Panel.list");
      ViewMemory.putByte(this, OFFSET_count, 0, "Panel.count");
      return;
    }
    int count = ViewFields.fitting(Arguments.nonNull(value, "Panel.list", "the value").size(), 255L,
        "Panel.list");
    ViewMemory.putLong(this, OFFSET_list, ViewFields.address(value, SBinaryStruct.TYPE,
        "Panel.list"), "Panel.list");
    ViewMemory.putByte(this, OFFSET_count, count, "Panel.count");
  }

  @Override
  public Inner inner() {
    return ViewFields.inner(this, OFFSET_inner, InnerStruct.TYPE, "Panel.inner");
  }

  @Override
  public StructList<Inner> inners() {
    return ViewFields.list(this, OFFSET_inners, 2, InnerStruct.TYPE, "Panel.inners");
  }

  @Override
  public EnumProc proc() {
    return EnumProcProxy.TYPE.at(Upcall.nonNull(ViewMemory.getLong(this, OFFSET_proc, "Panel.proc"),
        "Panel.proc", "the value"));
  }

  @Override
  public void proc(EnumProc value) {
    ViewMemory.putLong(this, OFFSET_proc, Answers.function(Arguments.nonNull(value, "Panel.proc",
        "the value"), EnumProcProxy.TYPE, "Panel.proc", "the value"), "Panel.proc");
  }

  @Override
  public EnumProc procOrNull() {
    long stored = ViewMemory.getLong(this, OFFSET_procOrNull, "Panel.procOrNull");
    return stored == 0L ? null : EnumProcProxy.TYPE.at(stored);
  }

  @Override
  public void procOrNull(EnumProc value) {
    ViewMemory.putLong(this, OFFSET_procOrNull, value == null ? 0L : Answers.function(value,
        EnumProcProxy.TYPE, "Panel.procOrNull", "the value"), "Panel.procOrNull");
  }

  @SuppressWarnings("doclint:missing")
  private static final class Type extends ViewType<Panel> {
    Type() {
      super("Panel", SIZE, ALIGNMENT, false);
      sized(OFFSET_size, 4);
    }

    @Override
    protected Panel view(MemorySegment segment, ViewOwner owner) {
      return new PanelStruct(segment, owner);
    }

    @Override
    protected void initialize(MemorySegment struct) {
      super.initialize(struct);
      initialize(InnerStruct.TYPE, struct, OFFSET_inner);
      for (int i = 0; i < 2; i++) {
        initialize(InnerStruct.TYPE, struct, OFFSET_inners + InnerStruct.SIZE * i);
      }
    }
  }
}
