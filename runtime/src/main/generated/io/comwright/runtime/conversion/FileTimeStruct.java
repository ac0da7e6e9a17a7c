package io.comwright.runtime.conversion;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link FileTime}, {@code FILETIME}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class FileTimeStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "FileTime", "8 bytes, aligned to 4: 0 ULONG, 4 ULONG");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code ULONG lowDateTime} */
  public static final int OFFSET_lowDateTime = LAYOUT.at(0);
  /** {@code ULONG highDateTime} */
  public static final int OFFSET_highDateTime = LAYOUT.at(4);

  /** There are no objects of this class. */
  private FileTimeStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(FileTime value, FrameMemory frame, String method, String parameter) {
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
  public static void store(FileTime value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_lowDateTime, value.lowDateTime());
    Memory.putInt(address + OFFSET_highDateTime, value.highDateTime());
  }

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static FileTime read(long address) {
    int lowDateTime = Memory.getInt(address + OFFSET_lowDateTime);
    int highDateTime = Memory.getInt(address + OFFSET_highDateTime);
    return new FileTime(lowDateTime, highDateTime);
  }
}
