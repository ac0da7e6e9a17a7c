package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;

/**
 * Copies {@link IValues.Mixed} to native memory and back. Called by generated code.
 *
 * <table>
 * <caption>{@code Mixed}</caption>
 * <tr><th>Offset</th><th>Field</th></tr>
 * <tr><td>0</td><td>{@code BOOL win32}</td></tr>
 * <tr><td>4</td><td>{@code VARIANT_BOOL variant}</td></tr>
 * <tr><td>6</td><td>{@code BOOLEAN byteBool}</td></tr>
 * <tr><td>8</td><td>{@code Effect effect}</td></tr>
 * <tr><td>12</td><td>{@code INT8 small}</td></tr>
 * <tr><td>16</td><td>{@code LONGLONG wide}</td></tr>
 * <tr><td>24</td><td>{@code ULONG keys}</td></tr>
 * <tr><td>28</td><td>{@code USHORT bits}</td></tr>
 * </table>
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IValues_MixedStruct {
  /**
   * Size in bytes.
   */
  public static final int SIZE = 32;

  /**
   * Alignment in bytes.
   */
  public static final int ALIGNMENT = 8;

  /**
   * Offset of {@code win32} in bytes.
   */
  public static final int OFFSET_win32 = 0;

  /**
   * Offset of {@code variant} in bytes.
   */
  public static final int OFFSET_variant = 4;

  /**
   * Offset of {@code byteBool} in bytes.
   */
  public static final int OFFSET_byteBool = 6;

  /**
   * Offset of {@code effect} in bytes.
   */
  public static final int OFFSET_effect = 8;

  /**
   * Offset of {@code small} in bytes.
   */
  public static final int OFFSET_small = 12;

  /**
   * Offset of {@code wide} in bytes.
   */
  public static final int OFFSET_wide = 16;

  /**
   * Offset of {@code keys} in bytes.
   */
  public static final int OFFSET_keys = 24;

  /**
   * Offset of {@code bits} in bytes.
   */
  public static final int OFFSET_bits = 28;

  /**
   * There are no objects of this class.
   */
  private IValues_MixedStruct() {
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
  public static long write(IValues.Mixed value, Frame frame, String method, String parameter) {
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
  public static void store(IValues.Mixed value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_win32, value.win32() ? 1 : 0);
    Memory.putShort(address + OFFSET_variant, (short) (value.variant() ? -1 : 0));
    Memory.putByte(address + OFFSET_byteBool, (byte) (value.byteBool() ? 1 : 0));
    Memory.putInt(address + OFFSET_effect, (int) Enums.value(Arguments.nonNull(value.effect(),
        method, "Mixed.effect"), IValues.Effect.UNKNOWN, 4, method, "Mixed.effect"));
    Memory.putByte(address + OFFSET_small, (byte) Enums.value(Arguments.nonNull(value.small(),
        method, "Mixed.small"), IValues.Small.OTHER, 1, method, "Mixed.small"));
    Memory.putLong(address + OFFSET_wide, Enums.value(Arguments.nonNull(value.wide(), method,
        "Mixed.wide"), IValues.Wide.OTHER, 8, method, "Mixed.wide"));
    Memory.putInt(address + OFFSET_keys, Arguments.nonNull(value.keys(), method,
        "Mixed.keys").bits());
    Memory.putShort(address + OFFSET_bits, Arguments.nonNull(value.bits(), method,
        "Mixed.bits").value());
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
  public static IValues.Mixed read(long address, Frame frame, String method, String parameter) {
    int win32 = Memory.getInt(address + OFFSET_win32);
    short variant = Memory.getShort(address + OFFSET_variant);
    byte byteBool = Memory.getByte(address + OFFSET_byteBool);
    int effect = Memory.getInt(address + OFFSET_effect);
    byte small = Memory.getByte(address + OFFSET_small);
    long wide = Memory.getLong(address + OFFSET_wide);
    int keys = Memory.getInt(address + OFFSET_keys);
    short bits = Memory.getShort(address + OFFSET_bits);
    return new IValues.Mixed(win32 != 0, variant != 0, byteBool != 0, Enums.of(effect,
        IValues.Effect.UNKNOWN, 4), Enums.of(small, IValues.Small.OTHER, 1), Enums.of(wide,
        IValues.Wide.OTHER, 8), new IValues.Keys(keys), new IValues.Bits(bits));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static IValues.Mixed take(long address, Frame frame, String method) {
    int win32 = Memory.getInt(address + OFFSET_win32);
    short variant = Memory.getShort(address + OFFSET_variant);
    byte byteBool = Memory.getByte(address + OFFSET_byteBool);
    int effect = Memory.getInt(address + OFFSET_effect);
    byte small = Memory.getByte(address + OFFSET_small);
    long wide = Memory.getLong(address + OFFSET_wide);
    int keys = Memory.getInt(address + OFFSET_keys);
    short bits = Memory.getShort(address + OFFSET_bits);
    return new IValues.Mixed(win32 != 0, variant != 0, byteBool != 0, Enums.of(effect,
        IValues.Effect.UNKNOWN, 4), Enums.of(small, IValues.Small.OTHER, 1), Enums.of(wide,
        IValues.Wide.OTHER, 8), new IValues.Keys(keys), new IValues.Bits(bits));
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
  public static void put(IValues.Mixed value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_win32, value.win32() ? 1 : 0);
    Memory.putShort(address + OFFSET_variant, (short) (value.variant() ? -1 : 0));
    Memory.putByte(address + OFFSET_byteBool, (byte) (value.byteBool() ? 1 : 0));
    Memory.putInt(address + OFFSET_effect, (int) Enums.value(giver.nonNull(value.effect(), method,
        "Mixed.effect"), IValues.Effect.UNKNOWN, 4, method, "Mixed.effect"));
    Memory.putByte(address + OFFSET_small, (byte) Enums.value(giver.nonNull(value.small(), method,
        "Mixed.small"), IValues.Small.OTHER, 1, method, "Mixed.small"));
    Memory.putLong(address + OFFSET_wide, Enums.value(giver.nonNull(value.wide(), method,
        "Mixed.wide"), IValues.Wide.OTHER, 8, method, "Mixed.wide"));
    Memory.putInt(address + OFFSET_keys, giver.nonNull(value.keys(), method, "Mixed.keys").bits());
    Memory.putShort(address + OFFSET_bits, giver.nonNull(value.bits(), method,
        "Mixed.bits").value());
  }
}
