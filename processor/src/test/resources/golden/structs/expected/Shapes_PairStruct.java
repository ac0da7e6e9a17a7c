package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StructLayout;

/**
 * Copies {@link Shapes.Pair}, {@code Pair}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
final class Shapes_PairStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Pair", "32 bytes, aligned to 8: 0 Inner{0 IUnknown*}, 8 Inner{0 IUnknown*}[2], 24 LONG");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code Inner first} */
  public static final int OFFSET_first = LAYOUT.at(0);
  /** {@code Inner[2] others} */
  public static final int OFFSET_others = LAYOUT.at(8);
  /** {@code LONG count} */
  public static final int OFFSET_count = LAYOUT.at(24);
  /** How to give back what belongs to the holder of a struct. */
  public static final Owned OWNED = owned();

  /** There are no objects of this class. */
  private Shapes_PairStruct() {}

  /** {@return the value of {@link #OWNED}} */
  private static Owned owned() {
    return new Owned() {
      @Override
      protected void discard(long address) {
        discard(Shapes_InnerStruct.OWNED, address + OFFSET_first);
        for (int i = 0; i < 2; i++) {
          discard(Shapes_InnerStruct.OWNED, address + OFFSET_others +
              (long) Shapes_InnerStruct.SIZE * i);
        }
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
  public static long write(Shapes.Pair value, Frame frame, String method, String parameter) {
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
  public static void store(Shapes.Pair value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Shapes_InnerStruct.store(value.first(), address + OFFSET_first, frame, method, "Pair.first");
    Shapes.Inner[] others = value.others();
    Arguments.length(others, 2, method, "Pair.others");
    for (int i = 0; i < 2; i++) {
      Shapes_InnerStruct.store(others[i], address + OFFSET_others +
          (long) Shapes_InnerStruct.SIZE * i, frame, method, "Pair.others");
    }
    Memory.putInt(address + OFFSET_count, value.count());
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
  public static Shapes.Pair read(long address, Frame frame, String method, String parameter) {
    long first = address + OFFSET_first;
    Shapes.Inner[] others = new Shapes.Inner[2];
    for (int i = 0; i < 2; i++) {
      others[i] = Shapes_InnerStruct.read(address + OFFSET_others +
          (long) Shapes_InnerStruct.SIZE * i, frame, method, "Pair.others");
    }
    int count = Memory.getInt(address + OFFSET_count);
    return new Shapes.Pair(Shapes_InnerStruct.read(first, frame, method, "Pair.first"), others,
        count);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static Shapes.Pair take(long address, Frame frame, String method) {
    Shapes.Inner first = Shapes_InnerStruct.take(address + OFFSET_first, frame, method);
    Shapes.Inner[] others = new Shapes.Inner[2];
    for (int i = 0; i < 2; i++) {
      others[i] = Shapes_InnerStruct.take(address + OFFSET_others +
          (long) Shapes_InnerStruct.SIZE * i, frame, method);
    }
    int count = Memory.getInt(address + OFFSET_count);
    return new Shapes.Pair(first, others, count);
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
  public static void put(Shapes.Pair value, long address, Giver giver, String method) {
    Shapes_InnerStruct.put(giver.nonNull(value.first(), method, "Pair.first"),
        address + OFFSET_first, giver, method);
    Shapes.Inner[] others = value.others();
    Arguments.length(giver.nonNull(others, method, "Pair.others"), 2, method, "Pair.others");
    for (int i = 0; i < 2; i++) {
      Shapes_InnerStruct.put(giver.nonNull(others[i], method, "Pair.others"),
          address + OFFSET_others + (long) Shapes_InnerStruct.SIZE * i, giver, method);
    }
    Memory.putInt(address + OFFSET_count, value.count());
  }
}
