package example;

import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;

/** Copies {@link Box}, {@code Box}, to native memory and back. Called by generated code. */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class BoxStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Box", "104 bytes, aligned to 8: 0 INT8, 2 USHORT, 4 WCHAR, 8 LONG, 12 FLOAT, 16 GUID, 32 DOUBLE, 40 LONGLONG, 48 void*, 56 void*, 64 HANDLE, 72 HANDLE, 80 HRESULT, 88 IScalars*, 96 IUnknown*");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code INT8 b} */
  public static final int OFFSET_b = LAYOUT.at(0);
  /** {@code USHORT s} */
  public static final int OFFSET_s = LAYOUT.at(2);
  /** {@code WCHAR c} */
  public static final int OFFSET_c = LAYOUT.at(4);
  /** {@code LONG i} */
  public static final int OFFSET_i = LAYOUT.at(8);
  /** {@code FLOAT f} */
  public static final int OFFSET_f = LAYOUT.at(12);
  /** {@code GUID guid} */
  public static final int OFFSET_guid = LAYOUT.at(16);
  /** {@code DOUBLE d} */
  public static final int OFFSET_d = LAYOUT.at(32);
  /** {@code LONGLONG l} */
  public static final int OFFSET_l = LAYOUT.at(40);
  /** {@code void* segment} */
  public static final int OFFSET_segment = LAYOUT.at(48);
  /** {@code void* pointer} */
  public static final int OFFSET_pointer = LAYOUT.at(56);
  /** {@code HANDLE handle} */
  public static final int OFFSET_handle = LAYOUT.at(64);
  /** {@code HANDLE handleOrNull} */
  public static final int OFFSET_handleOrNull = LAYOUT.at(72);
  /** {@code HRESULT result} */
  public static final int OFFSET_result = LAYOUT.at(80);
  /** {@code IScalars* scalars} */
  public static final int OFFSET_scalars = LAYOUT.at(88);
  /** {@code IUnknown* unknown} */
  public static final int OFFSET_unknown = LAYOUT.at(96);
  /** How to give back what belongs to the holder of a struct. */
  public static final Owned OWNED = owned();

  /** There are no objects of this class. */
  private BoxStruct() {}

  /** {@return the value of {@link #OWNED}} */
  private static Owned owned() {
    return new Owned() {
      @Override
      protected void discard(long address) {
        discard(Owned.INTERFACE, address + OFFSET_scalars);
        discard(Owned.INTERFACE, address + OFFSET_unknown);
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
  public static long write(Box value, Frame frame, String method, String parameter) {
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
  public static void store(Box value, long address, Frame frame, String method, String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putByte(address + OFFSET_b, value.b());
    Memory.putShort(address + OFFSET_s, value.s());
    Memory.putChar(address + OFFSET_c, value.c());
    Memory.putInt(address + OFFSET_i, value.i());
    Memory.putFloat(address + OFFSET_f, value.f());
    Memory.putGuid(address + OFFSET_guid, Arguments.nonNull(value.guid(), method, "Box.guid"));
    Memory.putDouble(address + OFFSET_d, value.d());
    Memory.putLong(address + OFFSET_l, value.l());
    Memory.putLong(address + OFFSET_segment, Arguments.address(value.segment(), method,
        "Box.segment"));
    Memory.putLong(address + OFFSET_pointer, value.pointer());
    Memory.putLong(address + OFFSET_handle, Arguments.nonNull(value.handle(), method,
        "Box.handle").value());
    Handle handleOrNull = value.handleOrNull();
    Memory.putLong(address + OFFSET_handleOrNull, handleOrNull == null ? 0L : handleOrNull.value());
    Memory.putInt(address + OFFSET_result, Arguments.nonNull(value.result(), method,
        "Box.result").code());
    Memory.putLong(address + OFFSET_scalars, frame.pointer(value.scalars(), IScalarsProxy.TYPE,
        method, "Box.scalars"));
    IUnknown unknown = value.unknown();
    Memory.putLong(address + OFFSET_unknown, unknown == null ? 0L : frame.pointer(unknown,
        IUnknownProxy.TYPE, method, "Box.unknown"));
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
  public static Box read(long address, Frame frame, String method, String parameter) {
    byte b = Memory.getByte(address + OFFSET_b);
    short s = Memory.getShort(address + OFFSET_s);
    char c = Memory.getChar(address + OFFSET_c);
    int i = Memory.getInt(address + OFFSET_i);
    float f = Memory.getFloat(address + OFFSET_f);
    Guid guid = Memory.getGuid(address + OFFSET_guid);
    double d = Memory.getDouble(address + OFFSET_d);
    long l = Memory.getLong(address + OFFSET_l);
    long segment = Memory.getLong(address + OFFSET_segment);
    long pointer = Memory.getLong(address + OFFSET_pointer);
    long handle = Memory.getLong(address + OFFSET_handle);
    long handleOrNull = Memory.getLong(address + OFFSET_handleOrNull);
    int result = Memory.getInt(address + OFFSET_result);
    long scalars = Memory.getLong(address + OFFSET_scalars);
    long unknown = Memory.getLong(address + OFFSET_unknown);
    return new Box(b, s, c, i, f, guid, d, l, MemorySegment.ofAddress(segment), pointer,
        Handle.of(handle), handleOrNull == 0L ? null : Handle.of(handleOrNull), HResult.of(result),
        frame.lend(Upcall.nonNull(scalars, method, "Box.scalars"), IScalarsProxy.TYPE),
        unknown == 0L ? null : frame.lend(unknown, IUnknownProxy.TYPE));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Box take(long address, Frame frame, String method) {
    byte b = Memory.getByte(address + OFFSET_b);
    short s = Memory.getShort(address + OFFSET_s);
    char c = Memory.getChar(address + OFFSET_c);
    int i = Memory.getInt(address + OFFSET_i);
    float f = Memory.getFloat(address + OFFSET_f);
    Guid guid = Memory.getGuid(address + OFFSET_guid);
    double d = Memory.getDouble(address + OFFSET_d);
    long l = Memory.getLong(address + OFFSET_l);
    long segment = Memory.getLong(address + OFFSET_segment);
    long pointer = Memory.getLong(address + OFFSET_pointer);
    long handle = Memory.getLong(address + OFFSET_handle);
    long handleOrNull = Memory.getLong(address + OFFSET_handleOrNull);
    int result = Memory.getInt(address + OFFSET_result);
    IScalars scalars = frame.take(address + OFFSET_scalars, IScalarsProxy.TYPE, method,
        "Box.scalars");
    IUnknown unknown = frame.takeOrNull(address + OFFSET_unknown, IUnknownProxy.TYPE);
    return new Box(b, s, c, i, f, guid, d, l, MemorySegment.ofAddress(segment), pointer,
        Handle.of(handle), handleOrNull == 0L ? null : Handle.of(handleOrNull), HResult.of(result),
        scalars, unknown);
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
  public static void put(Box value, long address, Giver giver, String method) {
    Memory.putByte(address + OFFSET_b, value.b());
    Memory.putShort(address + OFFSET_s, value.s());
    Memory.putChar(address + OFFSET_c, value.c());
    Memory.putInt(address + OFFSET_i, value.i());
    Memory.putFloat(address + OFFSET_f, value.f());
    Memory.putGuid(address + OFFSET_guid, giver.nonNull(value.guid(), method, "Box.guid"));
    Memory.putDouble(address + OFFSET_d, value.d());
    Memory.putLong(address + OFFSET_l, value.l());
    Memory.putLong(address + OFFSET_segment, Arguments.address(value.segment(), method,
        "Box.segment"));
    Memory.putLong(address + OFFSET_pointer, value.pointer());
    Memory.putLong(address + OFFSET_handle, giver.nonNull(value.handle(), method,
        "Box.handle").value());
    Handle handleOrNull = value.handleOrNull();
    Memory.putLong(address + OFFSET_handleOrNull, handleOrNull == null ? 0L : handleOrNull.value());
    Memory.putInt(address + OFFSET_result, giver.nonNull(value.result(), method,
        "Box.result").code());
    Memory.putLong(address + OFFSET_scalars, Answers.detach(giver.nonNull(value.scalars(), method,
        "Box.scalars"), IScalarsProxy.TYPE, method, "Box.scalars"));
    IUnknown unknown = value.unknown();
    Memory.putLong(address + OFFSET_unknown, unknown == null ? 0L : Answers.detach(unknown,
        IUnknownProxy.TYPE, method, "Box.unknown"));
  }
}
