package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link Values.Byte} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Byte}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code INT8 value}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Values_ByteStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 1;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 1;

  /**
   * Offset of {@code value} in bytes.
   */
  public static final int OFFSET_value = 0;

  /**
   * There are no objects of this class.
   */
  private Values_ByteStruct() {
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
  public static long write(Values.Byte value, Frame frame, String method, String parameter) {
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
  public static void store(Values.Byte value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putByte(address + OFFSET_value, value.value());
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
  public static Values.Byte read(long address, Frame frame, String method, String parameter) {
    byte value = Memory.getByte(address + OFFSET_value);
    return new Values.Byte(value);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Values.Byte take(long address, Frame frame, String method) {
    byte value = Memory.getByte(address + OFFSET_value);
    return new Values.Byte(value);
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
  public static void put(Values.Byte value, long address, Giver giver, String method) {
    Memory.putByte(address + OFFSET_value, value.value());
  }
}
