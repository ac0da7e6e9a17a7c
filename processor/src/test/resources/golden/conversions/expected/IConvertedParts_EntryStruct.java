package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Freeing;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StructLayout;
import java.lang.foreign.MemorySegment;

/**
 * Copies {@link IConvertedParts.Entry}, {@code Entry}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IConvertedParts_EntryStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Entry", "40 bytes, aligned to 8: 0 LONG, 4 FileTime{0 LONG, 4 LONG}, 16 void*, 24 LONG[2], 32 LONG");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG color} */
  public static final int OFFSET_color = LAYOUT.at(0);
  /** {@code FileTime changed} */
  public static final int OFFSET_changed = LAYOUT.at(4);
  /** {@code void* id} */
  public static final int OFFSET_id = LAYOUT.at(16);
  /** {@code LONG[2] both} */
  public static final int OFFSET_both = LAYOUT.at(24);
  /** {@code LONG ratio} */
  public static final int OFFSET_ratio = LAYOUT.at(32);
  /** How to give back what belongs to the holder of a struct. */
  public static final Owned OWNED = owned();

  /** There are no objects of this class. */
  private IConvertedParts_EntryStruct() {}

  /** {@return the value of {@link #OWNED}} */
  private static Owned owned() {
    return new Owned() {
      @Override
      protected void discard(long address) {
        discard(new Freeing<MemorySegment>(new Converters.ItemIdMarshaller(), 8, null) {
          @Override
          protected MemorySegment read(long address, Frame frame) {
            return MemorySegment.ofAddress(Memory.getLong(address));
          }
        }, address + OFFSET_id);
      }
    };
  }

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IConvertedParts.Entry value, Frame frame, String method,
      String parameter) {
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
  public static void store(IConvertedParts.Entry value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_color, Conversions.toNative(new Converters.ColorMarshaller(),
        Arguments.nonNull(value.color(), method, "Entry.color"), frame, method, "Entry.color"));
    Converters_FileTimeStruct.store(Arguments.nonNull(Conversions.toNative(new Converters.InstantMarshaller(),
        Arguments.nonNull(value.changed(), method, "Entry.changed"), frame, method,
        "Entry.changed"), method, "Entry.changed"), address + OFFSET_changed, Giver.CALLER, method);
    Converters.ItemId id = value.id();
    if (id != null) Memory.putLong(address + OFFSET_id,
        Arguments.address(frame.keep(Conversions.toNative(new Converters.ItemIdMarshaller(), id,
        frame, method, "Entry.id")), method, "Entry.id"));
    Converters.Color[] both = value.both();
    Arguments.length(both, 2, method, "Entry.both");
    for (int i = 0; i < 2; i++) {
      Memory.putInt(address + OFFSET_both + 4L * i,
          Conversions.toNative(new Converters.ColorMarshaller(), Arguments.nonNull(both[i], method,
          "Entry.both"), frame, method, "Entry.both"));
    }
    Memory.putInt(address + OFFSET_ratio, Conversions.toNative(new Converters.RatioMarshaller(),
        value.ratio(), frame, method, "Entry.ratio"));
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
  public static IConvertedParts.Entry read(long address, Frame frame, String method,
      String parameter) {
    int color = Memory.getInt(address + OFFSET_color);
    long changed = address + OFFSET_changed;
    long id = Memory.getLong(address + OFFSET_id);
    Converters.Color[] both = new Converters.Color[2];
    for (int i = 0; i < 2; i++) {
      both[i] = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(address + OFFSET_both + 4L * i), method, "Entry.both");
    }
    int ratio = Memory.getInt(address + OFFSET_ratio);
    return new IConvertedParts.Entry(Conversions.fromNative(new Converters.ColorMarshaller(), color,
        method, "Entry.color"), Conversions.fromNative(new Converters.InstantMarshaller(),
        Converters_FileTimeStruct.read(changed), method, "Entry.changed"), id == 0L ? null :
        Conversions.fromNative(new Converters.ItemIdMarshaller(), MemorySegment.ofAddress(id),
        method, "Entry.id"), both, Conversions.fromNative(new Converters.RatioMarshaller(), ratio,
        method, "Entry.ratio"));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static IConvertedParts.Entry take(long address, Frame frame, String method) {
    int color = Memory.getInt(address + OFFSET_color);
    long changed = address + OFFSET_changed;
    long id = Memory.getLong(address + OFFSET_id);
    Converters.Color[] both = new Converters.Color[2];
    for (int i = 0; i < 2; i++) {
      both[i] = Conversions.fromNative(new Converters.ColorMarshaller(),
          Memory.getInt(address + OFFSET_both + 4L * i), method, "Entry.both");
    }
    int ratio = Memory.getInt(address + OFFSET_ratio);
    return new IConvertedParts.Entry(Conversions.fromNative(new Converters.ColorMarshaller(), color,
        method, "Entry.color"), Conversions.fromNative(new Converters.InstantMarshaller(),
        Converters_FileTimeStruct.read(changed), method, "Entry.changed"), id == 0L ? null :
        Conversions.fromNative(new Converters.ItemIdMarshaller(), MemorySegment.ofAddress(id),
        method, "Entry.id"), both, Conversions.fromNative(new Converters.RatioMarshaller(), ratio,
        method, "Entry.ratio"));
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
  public static void put(IConvertedParts.Entry value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_color, Conversions.handOver(new Converters.ColorMarshaller(),
        giver.nonNull(value.color(), method, "Entry.color"), method, "Entry.color"));
    Converters_FileTimeStruct.store(giver.nonNull(Conversions.handOver(new Converters.InstantMarshaller(),
        giver.nonNull(value.changed(), method, "Entry.changed"), method, "Entry.changed"), method,
        "Entry.changed"), address + OFFSET_changed, giver, method);
    Converters.ItemId id = value.id();
    if (id != null) Memory.putLong(address + OFFSET_id,
        Arguments.address(Conversions.handOver(new Converters.ItemIdMarshaller(), id, method,
        "Entry.id"), method, "Entry.id"));
    Converters.Color[] both = value.both();
    Arguments.length(giver.nonNull(both, method, "Entry.both"), 2, method, "Entry.both");
    for (int i = 0; i < 2; i++) {
      Memory.putInt(address + OFFSET_both + 4L * i,
          Conversions.handOver(new Converters.ColorMarshaller(), giver.nonNull(both[i], method,
          "Entry.both"), method, "Entry.both"));
    }
    Memory.putInt(address + OFFSET_ratio, Conversions.handOver(new Converters.RatioMarshaller(),
        value.ratio(), method, "Entry.ratio"));
  }
}
