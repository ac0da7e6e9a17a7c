package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;

/**
 * Copies {@link Shapes.Rectangle} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Rectangle}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code Point topLeft}</td></tr>
 * <tr><td>8</td><td>{@code Point bottomRight}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_RectangleStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 16;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 4;

  /**
   * Offset of {@code topLeft} in bytes.
   */
  public static final int OFFSET_topLeft = 0;

  /**
   * Offset of {@code bottomRight} in bytes.
   */
  public static final int OFFSET_bottomRight = 8;

  /**
   * There are no objects of this class.
   */
  private Shapes_RectangleStruct() {
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
  public static long write(Shapes.Rectangle value, Frame frame, String method, String parameter) {
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
  public static void store(Shapes.Rectangle value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Shapes_PointStruct.store(value.topLeft(), address + OFFSET_topLeft, frame, method,
        "Rectangle.topLeft");
    Shapes_PointStruct.store(value.bottomRight(), address + OFFSET_bottomRight, frame, method,
        "Rectangle.bottomRight");
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
  public static Shapes.Rectangle read(long address, Frame frame, String method, String parameter) {
    long topLeft = address + OFFSET_topLeft;
    long bottomRight = address + OFFSET_bottomRight;
    return new Shapes.Rectangle(Shapes_PointStruct.read(topLeft, frame, method,
        "Rectangle.topLeft"), Shapes_PointStruct.read(bottomRight, frame, method,
        "Rectangle.bottomRight"));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Shapes.Rectangle take(long address, Frame frame, String method) {
    Shapes.Point topLeft = Shapes_PointStruct.take(address + OFFSET_topLeft, frame, method);
    Shapes.Point bottomRight = Shapes_PointStruct.take(address + OFFSET_bottomRight, frame, method);
    return new Shapes.Rectangle(topLeft, bottomRight);
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
  public static void put(Shapes.Rectangle value, long address, Giver giver, String method) {
    Shapes_PointStruct.put(giver.nonNull(value.topLeft(), method, "Rectangle.topLeft"),
        address + OFFSET_topLeft, giver, method);
    Shapes_PointStruct.put(giver.nonNull(value.bottomRight(), method, "Rectangle.bottomRight"),
        address + OFFSET_bottomRight, giver, method);
  }
}
