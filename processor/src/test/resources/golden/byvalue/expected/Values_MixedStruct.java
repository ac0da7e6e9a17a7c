package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link Values.Mixed} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Mixed}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG a}</td></tr>
 * <tr><td>4</td><td>{@code FLOAT b}</td></tr>
 * <tr><td>8</td><td>{@code DOUBLE c}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Values_MixedStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 16;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 8;

  /**
   * Offset of {@code a} in bytes.
   */
  public static final int OFFSET_a = 0;

  /**
   * Offset of {@code b} in bytes.
   */
  public static final int OFFSET_b = 4;

  /**
   * Offset of {@code c} in bytes.
   */
  public static final int OFFSET_c = 8;

  /**
   * There are no objects of this class.
   */
  private Values_MixedStruct() {
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
  public static long write(Values.Mixed value, Frame frame, String method, String parameter) {
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
  public static void store(Values.Mixed value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_a, value.a());
    Memory.putFloat(address + OFFSET_b, value.b());
    Memory.putDouble(address + OFFSET_c, value.c());
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
  public static Values.Mixed read(long address, Frame frame, String method, String parameter) {
    int a = Memory.getInt(address + OFFSET_a);
    float b = Memory.getFloat(address + OFFSET_b);
    double c = Memory.getDouble(address + OFFSET_c);
    return new Values.Mixed(a, b, c);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Values.Mixed take(long address, Frame frame, String method) {
    int a = Memory.getInt(address + OFFSET_a);
    float b = Memory.getFloat(address + OFFSET_b);
    double c = Memory.getDouble(address + OFFSET_c);
    return new Values.Mixed(a, b, c);
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
  public static void put(Values.Mixed value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_a, value.a());
    Memory.putFloat(address + OFFSET_b, value.b());
    Memory.putDouble(address + OFFSET_c, value.c());
  }
}
