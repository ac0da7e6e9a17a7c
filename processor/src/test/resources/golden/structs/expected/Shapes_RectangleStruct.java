package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link Shapes.Rectangle}, {@code Rectangle}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_RectangleStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Rectangle", "16 bytes, aligned to 4: 0 Point{0 LONG, 4 LONG}, 8 Point{0 LONG, 4 LONG}");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code Point topLeft} */
  public static final int OFFSET_topLeft = LAYOUT.at(0);
  /** {@code Point bottomRight} */
  public static final int OFFSET_bottomRight = LAYOUT.at(8);

  /** There are no objects of this class. */
  private Shapes_RectangleStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(Shapes.Rectangle value, FrameMemory frame, String method,
      String parameter) {
    long address = frame.cell(SIZE);
    store(Arguments.nonNull(value, method, parameter), address, Giver.CALLER, method);
    return address;
  }

  /**
   * Copies a record to memory.
   *
   * @param value the record
   * @param address the address of the struct, not 0
   * @param giver who gives it
   * @param method the interface and method, for people
   */
  public static void store(Shapes.Rectangle value, long address, Giver giver, String method) {
    Shapes_PointStruct.store(giver.nonNull(value.topLeft(), method, "Rectangle.topLeft"),
        address + OFFSET_topLeft, giver, method);
    Shapes_PointStruct.store(giver.nonNull(value.bottomRight(), method, "Rectangle.bottomRight"),
        address + OFFSET_bottomRight, giver, method);
  }

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static Shapes.Rectangle read(long address) {
    long topLeft = address + OFFSET_topLeft;
    long bottomRight = address + OFFSET_bottomRight;
    return new Shapes.Rectangle(Shapes_PointStruct.read(topLeft),
        Shapes_PointStruct.read(bottomRight));
  }
}
