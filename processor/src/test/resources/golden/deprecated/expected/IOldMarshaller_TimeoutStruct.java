package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link IOldMarshaller.Timeout}, {@code Timeout}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal"})
public final class IOldMarshaller_TimeoutStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Timeout", "4 bytes, aligned to 4: 0 LONG");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG duration} */
  public static final int OFFSET_duration = LAYOUT.at(0);

  /** There are no objects of this class. */
  private IOldMarshaller_TimeoutStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IOldMarshaller.Timeout value, Frame frame, String method,
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
  public static void store(IOldMarshaller.Timeout value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_duration, Conversions.toNative(new IOldMarshaller.Seconds(),
        Arguments.nonNull(value.duration(), method, "Timeout.duration"), frame, method,
        "Timeout.duration"));
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
  public static IOldMarshaller.Timeout read(long address, Frame frame, String method,
      String parameter) {
    int duration = Memory.getInt(address + OFFSET_duration);
    return new IOldMarshaller.Timeout(Conversions.fromNative(new IOldMarshaller.Seconds(), duration,
        method, "Timeout.duration"));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static IOldMarshaller.Timeout take(long address, Frame frame, String method) {
    int duration = Memory.getInt(address + OFFSET_duration);
    return new IOldMarshaller.Timeout(Conversions.fromNative(new IOldMarshaller.Seconds(), duration,
        method, "Timeout.duration"));
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
  public static void put(IOldMarshaller.Timeout value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_duration, Conversions.handOver(new IOldMarshaller.Seconds(),
        giver.nonNull(value.duration(), method, "Timeout.duration"), method, "Timeout.duration"));
  }
}
