package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Text;
import io.comwright.runtime.TextEncoding;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link Shapes.Everything}, {@code Everything}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_EverythingStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Everything", "160 bytes, aligned to 8: 0 LONG of the size, 4 INT8[3], 8 ULONG[2], 16 DOUBLE[2], 32 GUID[2], 64 Rectangle{0 Point{0 LONG, 4 LONG}, 8 Point{0 LONG, 4 LONG}}[2], 96 WCHAR[16], 128 HANDLE[1], 136 HRESULT[1], 140 WAVEFORMATEX{0 USHORT, 2 SHORT, 4 LONG, 8 LONG, 12 SHORT, 14 SHORT, 16 SHORT}");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG cb} */
  public static final int OFFSET_cb = LAYOUT.at(0);
  /** {@code INT8[3] bytes} */
  public static final int OFFSET_bytes = LAYOUT.at(4);
  /** {@code ULONG[2] numbers} */
  public static final int OFFSET_numbers = LAYOUT.at(8);
  /** {@code DOUBLE[2] doubles} */
  public static final int OFFSET_doubles = LAYOUT.at(16);
  /** {@code GUID[2] guids} */
  public static final int OFFSET_guids = LAYOUT.at(32);
  /** {@code Rectangle[2] rectangles} */
  public static final int OFFSET_rectangles = LAYOUT.at(64);
  /** {@code WCHAR[16] name} */
  public static final int OFFSET_name = LAYOUT.at(96);
  /** {@code HANDLE[1] handles} */
  public static final int OFFSET_handles = LAYOUT.at(128);
  /** {@code HRESULT[1] results} */
  public static final int OFFSET_results = LAYOUT.at(136);
  /** {@code WAVEFORMATEX format} */
  public static final int OFFSET_format = LAYOUT.at(140);

  /** There are no objects of this class. */
  private Shapes_EverythingStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(Shapes.Everything value, Frame frame, String method, String parameter) {
    long address = frame.cell(SIZE);
    store(value, address, frame, method, parameter);
    return address;
  }

  /**
   * Copies a record to where it lies in another struct or in an array.
   *
   * @param value the record
   * @param address the address of the struct
   * @param frame the frame, which owns what the struct points to
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static void store(Shapes.Everything value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_cb, SIZE);
    byte[] bytes = value.bytes();
    Arguments.length(bytes, 3, method, "Everything.bytes");
    for (int i = 0; i < 3; i++) {
      Memory.putByte(address + OFFSET_bytes + i, bytes[i]);
    }
    int[] numbers = value.numbers();
    Arguments.length(numbers, 2, method, "Everything.numbers");
    for (int i = 0; i < 2; i++) {
      Memory.putInt(address + OFFSET_numbers + 4L * i, numbers[i]);
    }
    double[] doubles = value.doubles();
    Arguments.length(doubles, 2, method, "Everything.doubles");
    for (int i = 0; i < 2; i++) {
      Memory.putDouble(address + OFFSET_doubles + 8L * i, doubles[i]);
    }
    Guid[] guids = value.guids();
    Arguments.length(guids, 2, method, "Everything.guids");
    for (int i = 0; i < 2; i++) {
      Memory.putGuid(address + OFFSET_guids + 16L * i, Arguments.nonNull(guids[i], method,
          "Everything.guids"));
    }
    Shapes.Rectangle[] rectangles = value.rectangles();
    Arguments.length(rectangles, 2, method, "Everything.rectangles");
    for (int i = 0; i < 2; i++) {
      Shapes_RectangleStruct.store(Arguments.nonNull(rectangles[i], method,
          "Everything.rectangles"), address + OFFSET_rectangles +
          (long) Shapes_RectangleStruct.SIZE * i, Giver.CALLER, method);
    }
    Text.writeFixed(address + OFFSET_name, 16, TextEncoding.UTF16, Arguments.nonNull(value.name(),
        method, "Everything.name"), method, "Everything.name");
    Handle[] handles = value.handles();
    Arguments.length(handles, 1, method, "Everything.handles");
    for (int i = 0; i < 1; i++) {
      Memory.putLong(address + OFFSET_handles + 8L * i, Arguments.nonNull(handles[i], method,
          "Everything.handles").value());
    }
    HResult[] results = value.results();
    Arguments.length(results, 1, method, "Everything.results");
    for (int i = 0; i < 1; i++) {
      Memory.putInt(address + OFFSET_results + 4L * i, Arguments.nonNull(results[i], method,
          "Everything.results").code());
    }
    Shapes_WaveFormatStruct.store(Arguments.nonNull(value.format(), method, "Everything.format"),
        address + OFFSET_format, Giver.CALLER, method);
  }

  /**
   * Makes a record of an argument. Its interfaces are borrowed for the call.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the record
   */
  public static Shapes.Everything read(long address, Frame frame, String method, String parameter) {
    int cb = Memory.getInt(address + OFFSET_cb);
    byte[] bytes = new byte[3];
    for (int i = 0; i < 3; i++) {
      bytes[i] = Memory.getByte(address + OFFSET_bytes + i);
    }
    int[] numbers = new int[2];
    for (int i = 0; i < 2; i++) {
      numbers[i] = Memory.getInt(address + OFFSET_numbers + 4L * i);
    }
    double[] doubles = new double[2];
    for (int i = 0; i < 2; i++) {
      doubles[i] = Memory.getDouble(address + OFFSET_doubles + 8L * i);
    }
    Guid[] guids = new Guid[2];
    for (int i = 0; i < 2; i++) {
      guids[i] = Memory.getGuid(address + OFFSET_guids + 16L * i);
    }
    Shapes.Rectangle[] rectangles = new Shapes.Rectangle[2];
    for (int i = 0; i < 2; i++) {
      rectangles[i] = Shapes_RectangleStruct.read(address + OFFSET_rectangles +
          (long) Shapes_RectangleStruct.SIZE * i);
    }
    String name = Text.readFixed(address + OFFSET_name, 16, TextEncoding.UTF16);
    Handle[] handles = new Handle[1];
    for (int i = 0; i < 1; i++) {
      handles[i] = Handle.of(Memory.getLong(address + OFFSET_handles + 8L * i));
    }
    HResult[] results = new HResult[1];
    for (int i = 0; i < 1; i++) {
      results[i] = HResult.of(Memory.getInt(address + OFFSET_results + 4L * i));
    }
    long format = address + OFFSET_format;
    return new Shapes.Everything(Upcall.structSize(cb, SIZE, method, "Everything.cb"), bytes,
        numbers, doubles, guids, rectangles, name, handles, results,
        Shapes_WaveFormatStruct.read(format));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Shapes.Everything take(long address, Frame frame, String method) {
    int cb = Memory.getInt(address + OFFSET_cb);
    byte[] bytes = new byte[3];
    for (int i = 0; i < 3; i++) {
      bytes[i] = Memory.getByte(address + OFFSET_bytes + i);
    }
    int[] numbers = new int[2];
    for (int i = 0; i < 2; i++) {
      numbers[i] = Memory.getInt(address + OFFSET_numbers + 4L * i);
    }
    double[] doubles = new double[2];
    for (int i = 0; i < 2; i++) {
      doubles[i] = Memory.getDouble(address + OFFSET_doubles + 8L * i);
    }
    Guid[] guids = new Guid[2];
    for (int i = 0; i < 2; i++) {
      guids[i] = Memory.getGuid(address + OFFSET_guids + 16L * i);
    }
    Shapes.Rectangle[] rectangles = new Shapes.Rectangle[2];
    for (int i = 0; i < 2; i++) {
      rectangles[i] = Shapes_RectangleStruct.read(address + OFFSET_rectangles +
          (long) Shapes_RectangleStruct.SIZE * i);
    }
    String name = Text.readFixed(address + OFFSET_name, 16, TextEncoding.UTF16);
    Handle[] handles = new Handle[1];
    for (int i = 0; i < 1; i++) {
      handles[i] = Handle.of(Memory.getLong(address + OFFSET_handles + 8L * i));
    }
    HResult[] results = new HResult[1];
    for (int i = 0; i < 1; i++) {
      results[i] = HResult.of(Memory.getInt(address + OFFSET_results + 4L * i));
    }
    long format = address + OFFSET_format;
    return new Shapes.Everything(Upcall.structSize(cb, SIZE, method, "Everything.cb"), bytes,
        numbers, doubles, guids, rectangles, name, handles, results,
        Shapes_WaveFormatStruct.read(format));
  }

  /**
   * Stores a record that the receiver is to own. It gets a reference to each of its interfaces;
   * what is there when it fails is given back by the owner of the memory.
   *
   * @param value the record
   * @param address the address of the struct, not 0, which holds zeros
   * @param giver who gives it
   * @param method the interface and method, for people
   */
  public static void put(Shapes.Everything value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_cb, SIZE);
    byte[] bytes = value.bytes();
    Arguments.length(giver.nonNull(bytes, method, "Everything.bytes"), 3, method,
        "Everything.bytes");
    for (int i = 0; i < 3; i++) {
      Memory.putByte(address + OFFSET_bytes + i, bytes[i]);
    }
    int[] numbers = value.numbers();
    Arguments.length(giver.nonNull(numbers, method, "Everything.numbers"), 2, method,
        "Everything.numbers");
    for (int i = 0; i < 2; i++) {
      Memory.putInt(address + OFFSET_numbers + 4L * i, numbers[i]);
    }
    double[] doubles = value.doubles();
    Arguments.length(giver.nonNull(doubles, method, "Everything.doubles"), 2, method,
        "Everything.doubles");
    for (int i = 0; i < 2; i++) {
      Memory.putDouble(address + OFFSET_doubles + 8L * i, doubles[i]);
    }
    Guid[] guids = value.guids();
    Arguments.length(giver.nonNull(guids, method, "Everything.guids"), 2, method,
        "Everything.guids");
    for (int i = 0; i < 2; i++) {
      Memory.putGuid(address + OFFSET_guids + 16L * i, giver.nonNull(guids[i], method,
          "Everything.guids"));
    }
    Shapes.Rectangle[] rectangles = value.rectangles();
    Arguments.length(giver.nonNull(rectangles, method, "Everything.rectangles"), 2, method,
        "Everything.rectangles");
    for (int i = 0; i < 2; i++) {
      Shapes_RectangleStruct.store(giver.nonNull(rectangles[i], method, "Everything.rectangles"),
          address + OFFSET_rectangles + (long) Shapes_RectangleStruct.SIZE * i, giver, method);
    }
    Text.writeFixed(address + OFFSET_name, 16, TextEncoding.UTF16, giver.nonNull(value.name(),
        method, "Everything.name"), method, "Everything.name");
    Handle[] handles = value.handles();
    Arguments.length(giver.nonNull(handles, method, "Everything.handles"), 1, method,
        "Everything.handles");
    for (int i = 0; i < 1; i++) {
      Memory.putLong(address + OFFSET_handles + 8L * i, giver.nonNull(handles[i], method,
          "Everything.handles").value());
    }
    HResult[] results = value.results();
    Arguments.length(giver.nonNull(results, method, "Everything.results"), 1, method,
        "Everything.results");
    for (int i = 0; i < 1; i++) {
      Memory.putInt(address + OFFSET_results + 4L * i, giver.nonNull(results[i], method,
          "Everything.results").code());
    }
    Shapes_WaveFormatStruct.store(giver.nonNull(value.format(), method, "Everything.format"),
        address + OFFSET_format, giver, method);
  }

  /**
   * Fills in the size, for a callee that fills in the rest.
   *
   * @param address the address of the struct
   */
  public static void fillSize(long address) {
    Memory.putInt(address + OFFSET_cb, SIZE);
  }

  /**
   * Requires a struct in an array to have its size: if it had another, the next would lie elsewhere.
   *
   * @param address the address of the struct
   * @param method the interface and method, for people
   */
  public static void requireSize(long address, String method) {
    Upcall.exactSize(Memory.getInt(address + OFFSET_cb), SIZE, method, "Everything.cb");
  }
}
