package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link Outer.Pair} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Pair}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code LONG first}</td></tr>
 * <tr><td>4</td><td>{@code LONG second}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class Outer_PairStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 8;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 4;

  /**
   * Offset of {@code first} in bytes.
   */
  public static final int OFFSET_first = 0;

  /**
   * Offset of {@code second} in bytes.
   */
  public static final int OFFSET_second = 4;

  /**
   * There are no objects of this class.
   */
  private Outer_PairStruct() {
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
  public static long write(Outer.Pair value, Frame frame, String method, String parameter) {
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
  public static void store(Outer.Pair value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_first, value.first());
    Memory.putInt(address + OFFSET_second, value.second());
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
  public static Outer.Pair read(long address, Frame frame, String method, String parameter) {
    int first = Memory.getInt(address + OFFSET_first);
    int second = Memory.getInt(address + OFFSET_second);
    return new Outer.Pair(first, second);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Outer.Pair take(long address, Frame frame, String method) {
    int first = Memory.getInt(address + OFFSET_first);
    int second = Memory.getInt(address + OFFSET_second);
    return new Outer.Pair(first, second);
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
  public static void put(Outer.Pair value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_first, value.first());
    Memory.putInt(address + OFFSET_second, value.second());
  }
}
