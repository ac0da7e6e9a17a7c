package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link Values.Named} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Named}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LPCWSTR name}</td></tr>
 * <tr><td>8</td><td>{@code LONG length}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Values_NamedStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 16;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 8;

  /**
   * Offset of {@code name} in bytes.
   */
  public static final int OFFSET_name = 0;

  /**
   * Offset of {@code length} in bytes.
   */
  public static final int OFFSET_length = 8;

  /**
   * There are no objects of this class.
   */
  private Values_NamedStruct() {
  }

  /**
   * Copies a record into a frame.
   *
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   * @return the address of the copy
   */
  public static long write(Values.Named value, Frame frame, String method, String parameter) {
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
  public static void store(Values.Named value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putLong(address + OFFSET_name, frame.utf16(value.name(), method, "Named.name"));
    Memory.putInt(address + OFFSET_length, value.length());
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
  public static Values.Named read(long address, Frame frame, String method, String parameter) {
    long name = Memory.getLong(address + OFFSET_name);
    int length = Memory.getInt(address + OFFSET_length);
    return new Values.Named(frame.readUtf16(Upcall.nonNull(name, method, "Named.name")), length);
  }
}
