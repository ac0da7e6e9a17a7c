package example;

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

/**
 * Copies {@link Shapes.Inner}, {@code Inner}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_InnerStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Inner", "8 bytes, aligned to 8: 0 IUnknown*");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code IUnknown* object} */
  public static final int OFFSET_object = LAYOUT.at(0);
  /** How to give back what belongs to the holder of a struct. */
  public static final Owned OWNED = owned();

  /** There are no objects of this class. */
  private Shapes_InnerStruct() {}

  /** {@return the value of {@link #OWNED}} */
  private static Owned owned() {
    return new Owned() {
      @Override
      protected void discard(long address) {
        discard(Owned.INTERFACE, address + OFFSET_object);
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
  public static long write(Shapes.Inner value, Frame frame, String method, String parameter) {
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
  public static void store(Shapes.Inner value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putLong(address + OFFSET_object, frame.pointer(value.object(), IUnknownProxy.TYPE,
        method, "Inner.object"));
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
  public static Shapes.Inner read(long address, Frame frame, String method, String parameter) {
    long object = Memory.getLong(address + OFFSET_object);
    return new Shapes.Inner(frame.lend(Upcall.nonNull(object, method, "Inner.object"),
        IUnknownProxy.TYPE));
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Shapes.Inner take(long address, Frame frame, String method) {
    IUnknown object = frame.take(address + OFFSET_object, IUnknownProxy.TYPE, method,
        "Inner.object");
    return new Shapes.Inner(object);
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
  public static void put(Shapes.Inner value, long address, Giver giver, String method) {
    Memory.putLong(address + OFFSET_object, Answers.detach(giver.nonNull(value.object(), method,
        "Inner.object"), IUnknownProxy.TYPE, method, "Inner.object"));
  }
}
