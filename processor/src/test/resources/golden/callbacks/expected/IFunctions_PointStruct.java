package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link IFunctions.Point}, {@code Point}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFunctions_PointStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Point", "16 bytes, aligned to 8: 0 DOUBLE, 8 FLOAT");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code DOUBLE x} */
  public static final int OFFSET_x = LAYOUT.at(0);
  /** {@code FLOAT y} */
  public static final int OFFSET_y = LAYOUT.at(8);

  /** There are no objects of this class. */
  private IFunctions_PointStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IFunctions.Point value, FrameMemory frame, String method,
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
  public static void store(IFunctions.Point value, long address, Giver giver, String method) {
    Memory.putDouble(address + OFFSET_x, value.x());
    Memory.putFloat(address + OFFSET_y, value.y());
  }

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static IFunctions.Point read(long address) {
    double x = Memory.getDouble(address + OFFSET_x);
    float y = Memory.getFloat(address + OFFSET_y);
    return new IFunctions.Point(x, y);
  }
}
