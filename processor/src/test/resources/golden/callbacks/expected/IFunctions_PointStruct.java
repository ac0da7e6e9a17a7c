package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link IFunctions.Point} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Point}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code DOUBLE x}</td></tr>
 * <tr><td>8</td><td>{@code FLOAT y}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFunctions_PointStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 16;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 8;

  /**
   * Offset of {@code x} in bytes.
   */
  public static final int OFFSET_x = 0;

  /**
   * Offset of {@code y} in bytes.
   */
  public static final int OFFSET_y = 8;

  /**
   * There are no objects of this class.
   */
  private IFunctions_PointStruct() {
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
  public static long write(IFunctions.Point value, Frame frame, String method, String parameter) {
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
  public static void store(IFunctions.Point value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putDouble(address + OFFSET_x, value.x());
    Memory.putFloat(address + OFFSET_y, value.y());
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
  public static IFunctions.Point read(long address, Frame frame, String method, String parameter) {
    double x = Memory.getDouble(address + OFFSET_x);
    float y = Memory.getFloat(address + OFFSET_y);
    return new IFunctions.Point(x, y);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static IFunctions.Point take(long address, Frame frame, String method) {
    double x = Memory.getDouble(address + OFFSET_x);
    float y = Memory.getFloat(address + OFFSET_y);
    return new IFunctions.Point(x, y);
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
  public static void put(IFunctions.Point value, long address, Giver giver, String method) {
    Memory.putDouble(address + OFFSET_x, value.x());
    Memory.putFloat(address + OFFSET_y, value.y());
  }
}
