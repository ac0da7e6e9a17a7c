package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/** Copies {@link Outer.Pair}, {@code Pair}, to native memory and back. Called by generated code. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class Outer_PairStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Pair", "8 bytes, aligned to 4: 0 LONG, 4 LONG");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG first} */
  public static final int OFFSET_first = LAYOUT.at(0);
  /** {@code LONG second} */
  public static final int OFFSET_second = LAYOUT.at(4);

  /** There are no objects of this class. */
  private Outer_PairStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(Outer.Pair value, FrameMemory frame, String method, String parameter) {
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
  public static void store(Outer.Pair value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_first, value.first());
    Memory.putInt(address + OFFSET_second, value.second());
  }

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static Outer.Pair read(long address) {
    int first = Memory.getInt(address + OFFSET_first);
    int second = Memory.getInt(address + OFFSET_second);
    return new Outer.Pair(first, second);
  }
}
