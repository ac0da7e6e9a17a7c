package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link Values.Color} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Color}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code FLOAT red}</td></tr>
 * <tr><td>4</td><td>{@code FLOAT green}</td></tr>
 * <tr><td>8</td><td>{@code FLOAT blue}</td></tr>
 * <tr><td>12</td><td>{@code FLOAT alpha}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Values_ColorStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 16;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 4;

  /**
   * Offset of {@code red} in bytes.
   */
  public static final int OFFSET_red = 0;

  /**
   * Offset of {@code green} in bytes.
   */
  public static final int OFFSET_green = 4;

  /**
   * Offset of {@code blue} in bytes.
   */
  public static final int OFFSET_blue = 8;

  /**
   * Offset of {@code alpha} in bytes.
   */
  public static final int OFFSET_alpha = 12;

  /**
   * There are no objects of this class.
   */
  private Values_ColorStruct() {
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
  public static long write(Values.Color value, Frame frame, String method, String parameter) {
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
  public static void store(Values.Color value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putFloat(address + OFFSET_red, value.red());
    Memory.putFloat(address + OFFSET_green, value.green());
    Memory.putFloat(address + OFFSET_blue, value.blue());
    Memory.putFloat(address + OFFSET_alpha, value.alpha());
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
  public static Values.Color read(long address, Frame frame, String method, String parameter) {
    float red = Memory.getFloat(address + OFFSET_red);
    float green = Memory.getFloat(address + OFFSET_green);
    float blue = Memory.getFloat(address + OFFSET_blue);
    float alpha = Memory.getFloat(address + OFFSET_alpha);
    return new Values.Color(red, green, blue, alpha);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Values.Color take(long address, Frame frame, String method) {
    float red = Memory.getFloat(address + OFFSET_red);
    float green = Memory.getFloat(address + OFFSET_green);
    float blue = Memory.getFloat(address + OFFSET_blue);
    float alpha = Memory.getFloat(address + OFFSET_alpha);
    return new Values.Color(red, green, blue, alpha);
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
  public static void put(Values.Color value, long address, Giver giver, String method) {
    Memory.putFloat(address + OFFSET_red, value.red());
    Memory.putFloat(address + OFFSET_green, value.green());
    Memory.putFloat(address + OFFSET_blue, value.blue());
    Memory.putFloat(address + OFFSET_alpha, value.alpha());
  }
}
