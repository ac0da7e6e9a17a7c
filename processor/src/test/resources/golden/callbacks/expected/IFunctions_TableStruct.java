package example;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StructLayout;
import io.comwright.runtime.Upcall;

/**
 * Copies {@link IFunctions.Table}, {@code Table}, to native memory and back. Called by generated code.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public final class IFunctions_TableStruct {
  /** Compared by those who were compiled with it. */
  public static final StructLayout LAYOUT = StructLayout.of(1, "Table", "40 bytes, aligned to 8: 0 LONG, 8 Action, 16 Order, 24 Describe[2]");
  /** Size in bytes. */
  public static final int SIZE = LAYOUT.size();
  /** Alignment in bytes. */
  public static final int ALIGNMENT = LAYOUT.alignment();
  /** {@code LONG size} */
  public static final int OFFSET_size = LAYOUT.at(0);
  /** {@code Action start} */
  public static final int OFFSET_start = LAYOUT.at(8);
  /** {@code Order order} */
  public static final int OFFSET_order = LAYOUT.at(16);
  /** {@code Describe[2] more} */
  public static final int OFFSET_more = LAYOUT.at(24);

  /** There are no objects of this class. */
  private IFunctions_TableStruct() {}

  /**
   * {@return the address of a copy in a frame}
   * @param value the record
   * @param frame the frame, which owns the copy
   * @param method the interface and method, for people
   * @param parameter the parameter, for people
   */
  public static long write(IFunctions.Table value, Frame frame, String method, String parameter) {
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
  public static void store(IFunctions.Table value, long address, Frame frame, String method,
      String parameter) {
    Arguments.nonNull(value, method, parameter);
    Memory.putInt(address + OFFSET_size, value.size());
    Memory.putLong(address + OFFSET_start, frame.function(value.start(),
        IFunctions_ActionProxy.TYPE, method, "Table.start"));
    IFunctions.Order order = value.order();
    Memory.putLong(address + OFFSET_order, order == null ? 0L : frame.function(order,
        IFunctions_OrderProxy.TYPE, method, "Table.order"));
    IFunctions.Describe[] more = value.more();
    Arguments.length(more, 2, method, "Table.more");
    for (int i = 0; i < 2; i++) {
      Memory.putLong(address + OFFSET_more + 8L * i, frame.function(more[i],
          IFunctions_DescribeProxy.TYPE, method, "Table.more"));
    }
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
  public static IFunctions.Table read(long address, Frame frame, String method, String parameter) {
    int size = Memory.getInt(address + OFFSET_size);
    long start = Memory.getLong(address + OFFSET_start);
    long order = Memory.getLong(address + OFFSET_order);
    IFunctions.Describe[] more = new IFunctions.Describe[2];
    for (int i = 0; i < 2; i++) {
      more[i] = IFunctions_DescribeProxy.TYPE.at(Upcall.nonNull(Memory.getLong(address + OFFSET_more +
          8L * i), method, "Table.more"));
    }
    return new IFunctions.Table(size, IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(start, method,
        "Table.start")), order == 0L ? null : IFunctions_OrderProxy.TYPE.at(order), more);
  }

  /**
   * Makes a record of a result. Its interfaces belong to the receiver, once the frame commits them.
   *
   * @param address the address of the struct, not 0
   * @param frame the frame of the call, which owns the struct
   * @param method the interface and method, for people
   * @return the record
   */
  public static IFunctions.Table take(long address, Frame frame, String method) {
    int size = Memory.getInt(address + OFFSET_size);
    long start = Memory.getLong(address + OFFSET_start);
    long order = Memory.getLong(address + OFFSET_order);
    IFunctions.Describe[] more = new IFunctions.Describe[2];
    for (int i = 0; i < 2; i++) {
      more[i] = IFunctions_DescribeProxy.TYPE.at(Upcall.nonNull(Memory.getLong(address + OFFSET_more +
          8L * i), method, "Table.more"));
    }
    return new IFunctions.Table(size, IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(start, method,
        "Table.start")), order == 0L ? null : IFunctions_OrderProxy.TYPE.at(order), more);
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
  public static void put(IFunctions.Table value, long address, Giver giver, String method) {
    Memory.putInt(address + OFFSET_size, value.size());
    Memory.putLong(address + OFFSET_start, Answers.function(giver.nonNull(value.start(), method,
        "Table.start"), IFunctions_ActionProxy.TYPE, method, "Table.start"));
    IFunctions.Order order = value.order();
    Memory.putLong(address + OFFSET_order, order == null ? 0L : Answers.function(order,
        IFunctions_OrderProxy.TYPE, method, "Table.order"));
    IFunctions.Describe[] more = value.more();
    Arguments.length(giver.nonNull(more, method, "Table.more"), 2, method, "Table.more");
    for (int i = 0; i < 2; i++) {
      Memory.putLong(address + OFFSET_more + 8L * i, Answers.function(giver.nonNull(more[i], method,
          "Table.more"), IFunctions_DescribeProxy.TYPE, method, "Table.more"));
    }
  }
}
