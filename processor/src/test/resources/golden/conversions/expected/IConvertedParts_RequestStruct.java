package example;

import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link IConvertedParts.Request}, {@code Request}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConvertedParts_RequestStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Request", "16 bytes, aligned to 8: 0 LPCWSTR, 8 LONG*");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LPCWSTR path} */
  public static final int OFFSET_path = LAYOUT.at(0);
  /** {@code LONG* color} */
  public static final int OFFSET_color = LAYOUT.at(8);

  /** There are no objects of this class. */
  private IConvertedParts_RequestStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IConvertedParts.Request value, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    long address = frame.cell(SIZE + 8);
    Memory.putLong(address + OFFSET_path,
        frame.utf16(Conversions.toNative(new Converters.PathMarshaller(),
        Arguments.nonNull(value.path(), method, "Request.path"), frame, method, "Request.path"),
        method, "Request.path"));
    Arguments.nonNull(value.color(), method, "Request.color");
    Memory.putLong(address + OFFSET_color, address + SIZE);
    return address;
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
  public static IConvertedParts.Request read(long address, Frame frame, String method,
      String parameter) {
    long path = Memory.getLong(address + OFFSET_path);
    long color = Memory.getLong(address + OFFSET_color);
    Upcall.nonNull(color, method, "Request.color");
    return new IConvertedParts.Request(Conversions.fromNative(new Converters.PathMarshaller(),
        Upcall.readUtf16(Upcall.nonNull(path, method, "Request.path")), method, "Request.path"),
        new Ref<>());
  }

  /**
   * After a call out that succeeded: converts what the callee handed out.
   *
   * @param value the record
   * @param address what {@link #write write} returned
   * @return what puts it into the record's refs, once nothing can fail any more
   */
  public static Runnable collect(IConvertedParts.Request value, long address) {
    Ref<Converters.Color> color = value.color();
    Converters.Color colorValue = Conversions.fromNative(new Converters.ColorMarshaller(),
        Memory.getInt(address + SIZE), "Request.color", "Request.color");
    return () -> {
      color.set(colorValue);
    };
  }

  /**
   * After a call in that succeeded: what the record's refs hold goes out.
   *
   * @param value the record
   * @param address the address of the struct
   */
  public static void publish(IConvertedParts.Request value, long address) {
    Ref<Converters.Color> color = value.color();
    Converters.Color colorValue = color.get();
    Memory.putInt(Memory.getLong(address + OFFSET_color),
        Conversions.handOver(new Converters.ColorMarshaller(), Answers.nonNullResult(colorValue,
        "Request.color"), "Request.color", "Request.color"));
  }

  /**
   * After a call in that failed: zeros go out.
   *
   * @param address the address of the struct, or 0
   */
  public static void clear(long address) {
    if (address != 0L) {
      Answers.clear(Memory.getLong(address + OFFSET_color), 4);
    }
  }
}
