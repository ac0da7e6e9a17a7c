package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Enums;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link IValues.Mixed}, {@code Mixed}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IValues_MixedStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Mixed", "32 bytes, aligned to 8: 0 BOOL, 4 VARIANT_BOOL, 6 BOOLEAN, 8 Effect, 12 INT8, 16 LONGLONG, 24 ULONG, 28 USHORT");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code BOOL win32} */
  public static final int OFFSET_win32 = LAYOUT.at(0);
  /** {@code VARIANT_BOOL variant} */
  public static final int OFFSET_variant = LAYOUT.at(4);
  /** {@code BOOLEAN byteBool} */
  public static final int OFFSET_byteBool = LAYOUT.at(6);
  /** {@code Effect effect} */
  public static final int OFFSET_effect = LAYOUT.at(8);
  /** {@code INT8 small} */
  public static final int OFFSET_small = LAYOUT.at(12);
  /** {@code LONGLONG wide} */
  public static final int OFFSET_wide = LAYOUT.at(16);
  /** {@code ULONG keys} */
  public static final int OFFSET_keys = LAYOUT.at(24);
  /** {@code USHORT bits} */
  public static final int OFFSET_bits = LAYOUT.at(28);

  /** There are no objects of this class. */
  private IValues_MixedStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IValues.Mixed value, FrameMemory frame, String method,
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
  public static void store(IValues.Mixed value, long address, Giver giver, String method) {
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

  /**
   * {@return a record of what lies in memory}
   * @param address the address of the struct, not 0
   */
  public static IValues.Mixed read(long address) {
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
}
