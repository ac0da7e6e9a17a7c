package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link IFilledArrays.Sized}, {@code Sized}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFilledArrays_SizedStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Sized", "8 bytes, aligned to 4: 0 LONG of the size, 4 INT8");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG size} */
  public static final int OFFSET_size = LAYOUT.at(0);
  /** {@code INT8 value} */
  public static final int OFFSET_value = LAYOUT.at(4);

  /** There are no objects of this class. */
  private IFilledArrays_SizedStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IFilledArrays.Sized value, Frame frame, String method,
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
  public static void store(IFilledArrays.Sized value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_size, SIZE);
    Memory.putByte(address + OFFSET_value, value.value());
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
  public static IFilledArrays.Sized read(long address, Frame frame, String method,
      String parameter) {
    int size = Memory.getInt(address + OFFSET_size);
    byte value = Memory.getByte(address + OFFSET_value);
    return new IFilledArrays.Sized(Upcall.structSize(size, SIZE, method, "Sized.size"), value);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static IFilledArrays.Sized take(long address, Frame frame, String method) {
    int size = Memory.getInt(address + OFFSET_size);
    byte value = Memory.getByte(address + OFFSET_value);
    return new IFilledArrays.Sized(Upcall.structSize(size, SIZE, method, "Sized.size"), value);
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
  public static void put(IFilledArrays.Sized value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_size, SIZE);
    Memory.putByte(address + OFFSET_value, value.value());
  }

  /**
   * Fills in the size, for a callee that fills in the rest.
   *
   * @param address the address of the struct
   */
  public static void fillSize(long address) {
    Memory.putInt(address + OFFSET_size, SIZE);
  }

  /**
   * Requires a struct in an array to have its size: if it had another, the next would lie elsewhere.
   *
   * @param address the address of the struct
   * @param method the interface and method, for people
   */
  public static void requireSize(long address, String method) {
    Upcall.exactSize(Memory.getInt(address + OFFSET_size), SIZE, method, "Sized.size");
  }
}
