package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link Shapes.WaveFormat} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code WAVEFORMATEX}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code USHORT tag}</td></tr>
 * <tr><td>2</td><td>{@code SHORT channels}</td></tr>
 * <tr><td>4</td><td>{@code LONG samplesPerSecond}</td></tr>
 * <tr><td>8</td><td>{@code LONG bytesPerSecond}</td></tr>
 * <tr><td>12</td><td>{@code SHORT blockAlign}</td></tr>
 * <tr><td>14</td><td>{@code SHORT bitsPerSample}</td></tr>
 * <tr><td>16</td><td>{@code SHORT extra}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_WaveFormatStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 18;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 1;

  /**
   * Offset of {@code tag} in bytes.
   */
  public static final int OFFSET_tag = 0;

  /**
   * Offset of {@code channels} in bytes.
   */
  public static final int OFFSET_channels = 2;

  /**
   * Offset of {@code samplesPerSecond} in bytes.
   */
  public static final int OFFSET_samplesPerSecond = 4;

  /**
   * Offset of {@code bytesPerSecond} in bytes.
   */
  public static final int OFFSET_bytesPerSecond = 8;

  /**
   * Offset of {@code blockAlign} in bytes.
   */
  public static final int OFFSET_blockAlign = 12;

  /**
   * Offset of {@code bitsPerSample} in bytes.
   */
  public static final int OFFSET_bitsPerSample = 14;

  /**
   * Offset of {@code extra} in bytes.
   */
  public static final int OFFSET_extra = 16;

  /**
   * There are no objects of this class.
   */
  private Shapes_WaveFormatStruct() {
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
  public static long write(Shapes.WaveFormat value, Frame frame, String method, String parameter) {
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
  public static void store(Shapes.WaveFormat value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putShort(address + OFFSET_tag, value.tag());
    Memory.putShort(address + OFFSET_channels, value.channels());
    Memory.putInt(address + OFFSET_samplesPerSecond, value.samplesPerSecond());
    Memory.putInt(address + OFFSET_bytesPerSecond, value.bytesPerSecond());
    Memory.putShort(address + OFFSET_blockAlign, value.blockAlign());
    Memory.putShort(address + OFFSET_bitsPerSample, value.bitsPerSample());
    Memory.putShort(address + OFFSET_extra, value.extra());
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
  public static Shapes.WaveFormat read(long address, Frame frame, String method, String parameter) {
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

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Shapes.WaveFormat take(long address, Frame frame, String method) {
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

  /**
   * Stores a record that the receiver is to own. It gets a reference to each of its interfaces;
   * what is there when it fails is given back by the owner of the memory.
   *
   * @param value the record
   * @param address the address of the struct, not 0, which holds zeros
   * @param giver who gives it
   * @param method the interface and method, for people
   */
  public static void put(Shapes.WaveFormat value, long address, Giver giver, String method) {
    Memory.putShort(address + OFFSET_tag, value.tag());
    Memory.putShort(address + OFFSET_channels, value.channels());
    Memory.putInt(address + OFFSET_samplesPerSecond, value.samplesPerSecond());
    Memory.putInt(address + OFFSET_bytesPerSecond, value.bytesPerSecond());
    Memory.putShort(address + OFFSET_blockAlign, value.blockAlign());
    Memory.putShort(address + OFFSET_bitsPerSample, value.bitsPerSample());
    Memory.putShort(address + OFFSET_extra, value.extra());
  }
}
