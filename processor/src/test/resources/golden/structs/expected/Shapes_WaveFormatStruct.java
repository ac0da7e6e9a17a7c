package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link Shapes.WaveFormat}, {@code WAVEFORMATEX}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_WaveFormatStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "WaveFormat", "18 bytes, aligned to 1: 0 USHORT, 2 SHORT, 4 LONG, 8 LONG, 12 SHORT, 14 SHORT, 16 SHORT");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code USHORT tag} */
  public static final int OFFSET_tag = LAYOUT.at(0);
  /** {@code SHORT channels} */
  public static final int OFFSET_channels = LAYOUT.at(2);
  /** {@code LONG samplesPerSecond} */
  public static final int OFFSET_samplesPerSecond = LAYOUT.at(4);
  /** {@code LONG bytesPerSecond} */
  public static final int OFFSET_bytesPerSecond = LAYOUT.at(8);
  /** {@code SHORT blockAlign} */
  public static final int OFFSET_blockAlign = LAYOUT.at(12);
  /** {@code SHORT bitsPerSample} */
  public static final int OFFSET_bitsPerSample = LAYOUT.at(14);
  /** {@code SHORT extra} */
  public static final int OFFSET_extra = LAYOUT.at(16);

  /** There are no objects of this class. */
  private Shapes_WaveFormatStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(Shapes.WaveFormat value, FrameMemory frame, String method,
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
  public static void store(Shapes.WaveFormat value, long address, Giver giver, String method) {
    Memory.putShort(address + OFFSET_tag, value.tag());
    Memory.putShort(address + OFFSET_channels, value.channels());
    Memory.putInt(address + OFFSET_samplesPerSecond, value.samplesPerSecond());
    Memory.putInt(address + OFFSET_bytesPerSecond, value.bytesPerSecond());
    Memory.putShort(address + OFFSET_blockAlign, value.blockAlign());
    Memory.putShort(address + OFFSET_bitsPerSample, value.bitsPerSample());
    Memory.putShort(address + OFFSET_extra, value.extra());
  }

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static Shapes.WaveFormat read(long address) {
    short tag = Memory.getShort(address + OFFSET_tag);
    short channels = Memory.getShort(address + OFFSET_channels);
    int samplesPerSecond = Memory.getInt(address + OFFSET_samplesPerSecond);
    int bytesPerSecond = Memory.getInt(address + OFFSET_bytesPerSecond);
    short blockAlign = Memory.getShort(address + OFFSET_blockAlign);
    short bitsPerSample = Memory.getShort(address + OFFSET_bitsPerSample);
    short extra = Memory.getShort(address + OFFSET_extra);
    return new Shapes.WaveFormat(tag, channels, samplesPerSecond, bytesPerSecond, blockAlign,
        bitsPerSample, extra);
  }
}
