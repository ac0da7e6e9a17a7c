package example;

import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link Shapes.Objects}, {@code Objects}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_ObjectsStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Objects", "32 bytes, aligned to 8: 0 IUnknown*[2], 16 Inner{0 IUnknown*}, 24 LPCWSTR[1]");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code IUnknown*[2] objects} */
  public static final int OFFSET_objects = LAYOUT.at(0);
  /** {@code Inner inner} */
  public static final int OFFSET_inner = LAYOUT.at(16);
  /** {@code LPCWSTR[1] names} */
  public static final int OFFSET_names = LAYOUT.at(24);

  /** There are no objects of this class. */
  private Shapes_ObjectsStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(Shapes.Objects value, Frame frame, String method, String parameter) {
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
  public static void store(Shapes.Objects value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    IUnknown[] objects = value.objects();
    Arguments.length(objects, 2, method, "Objects.objects");
    for (int i = 0; i < 2; i++) {
      Memory.putLong(address + OFFSET_objects + 8L * i, objects[i] == null ? 0L :
          frame.pointer(objects[i], IUnknownProxy.TYPE, method, "Objects.objects"));
    }
    Shapes_InnerStruct.store(value.inner(), address + OFFSET_inner, frame, method, "Objects.inner");
    String[] names = value.names();
    Arguments.length(names, 1, method, "Objects.names");
    for (int i = 0; i < 1; i++) {
      Memory.putLong(address + OFFSET_names + 8L * i, frame.utf16(names[i], method,
          "Objects.names"));
    }
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
  public static Shapes.Objects read(long address, Frame frame, String method, String parameter) {
    IUnknown[] objects = new IUnknown[2];
    for (int i = 0; i < 2; i++) {
      long element = Memory.getLong(address + OFFSET_objects + 8L * i);
      objects[i] = element == 0L ? null : frame.lend(element, IUnknownProxy.TYPE);
    }
    long inner = address + OFFSET_inner;
    String[] names = new String[1];
    for (int i = 0; i < 1; i++) {
      names[i] = Upcall.readUtf16(Upcall.nonNull(Memory.getLong(address + OFFSET_names + 8L * i),
          method, "Objects.names"));
    }
    return new Shapes.Objects(objects, Shapes_InnerStruct.read(inner, frame, method,
        "Objects.inner"), names);
  }
}
