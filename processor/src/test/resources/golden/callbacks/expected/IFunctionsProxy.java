package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IFunctions} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IFunctionsProxy extends IUnknownProxy implements IFunctions {
  /**
   * {@link IFunctions} as a value.
   */
  public static final ComType<IFunctions> TYPE = IFunctionsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IFunctionsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IFunctionsProxy attach(MemorySegment pointer) {
    return (IFunctionsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IFunctionsProxy retain(MemorySegment pointer) {
    return (IFunctionsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IFunctionsProxy retain(IFunctions proxy) {
    return (IFunctionsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IFunctionsProxy from(IUnknown object) {
    return (IFunctionsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IFunctionsProxy tryFrom(IUnknown object) {
    return (IFunctionsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT enumerate(EnumProc proc, Action done)}.
   */
  @Override
  public void enumerate(EnumProc proc, IFunctions.Action done) {
    long self = Downcall.enter(this, "IFunctions.enumerate");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.enumerate", proc, done);
      }
      long procPointer = frame.function(proc, EnumProcProxy.TYPE, "IFunctions.enumerate", "proc");
      long donePointer = done == null ? 0L : frame.function(done, IFunctions_ActionProxy.TYPE,
          "IFunctions.enumerate", "done");
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_enumerate, procPointer,
          donePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.enumerate");
      }
    } finally {
      Reference.reachabilityFence(proc);
      Reference.reachabilityFence(done);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT handler(EnumProc* result)}.
   */
  @Override
  public EnumProc handler() {
    long self = Downcall.enter(this, "IFunctions.handler");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.handler");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_handler, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.handler");
      }
      return Trace.result(EnumProcProxy.TYPE.at(Upcall.nonNull(Memory.getLong(result),
          "IFunctions.handler", "result")));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT optional(Action* result)}.
   */
  @Override
  public IFunctions.Action optional() {
    long self = Downcall.enter(this, "IFunctions.optional");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.optional");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_optional, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.optional");
      }
      long value = Memory.getLong(result);
      return Trace.result(value == 0L ? null : IFunctions_ActionProxy.TYPE.at(value));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code Action raw()}.
   */
  @Override
  public IFunctions.Action raw() {
    long self = Downcall.enter(this, "IFunctions.raw");
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.raw");
      }
      return Trace.result(IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Calls.call(self,
          IFunctionsVtable.SLOT_raw), "IFunctions.raw", "result")));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code Action rawOptional()}.
   */
  @Override
  public IFunctions.Action rawOptional() {
    long self = Downcall.enter(this, "IFunctions.rawOptional");
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.rawOptional");
      }
      long result = Calls.call(self, IFunctionsVtable.SLOT_rawOptional);
      return Trace.result(result == 0L ? null : IFunctions_ActionProxy.TYPE.at(result));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT exchange(Action* action, Order* order)}.
   */
  @Override
  public void exchange(Ref<IFunctions.Action> action, Ref<IFunctions.Order> order) {
    long self = Downcall.enter(this, "IFunctions.exchange");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.exchange", action, order);
      }
      Arguments.nonNull(action, "IFunctions.exchange", "action");
      long actionPointer = frame.cell(8);
      IFunctions.Action actionIn = action.get();
      Memory.putLong(actionPointer, Answers.function(Arguments.nonNull(actionIn,
          "IFunctions.exchange", "the value of action"), IFunctions_ActionProxy.TYPE,
          "IFunctions.exchange", "the value of action"));
      long actionBefore = Memory.getLong(actionPointer);
      Arguments.nonNull(order, "IFunctions.exchange", "order");
      long orderPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_exchange, actionPointer,
          orderPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.exchange");
      }
      IFunctions.Action actionValue = Memory.getLong(actionPointer) == actionBefore ? actionIn :
          IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(actionPointer),
          "IFunctions.exchange", "the value of action"));
      long orderStored = Memory.getLong(orderPointer);
      IFunctions.Order orderValue = orderStored == 0L ? null :
          IFunctions_OrderProxy.TYPE.at(orderStored);
      action.set(actionValue);
      order.set(orderValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT both(Action* action, Order* order)}.
   */
  @Override
  public IFunctions.Both both() {
    long self = Downcall.enter(this, "IFunctions.both");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.both");
      }
      long action = frame.cell(8);
      long order = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_both, action, order));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.both");
      }
      IFunctions.Action actionValue =
          IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(action), "IFunctions.both",
          "action"));
      long orderStored = Memory.getLong(order);
      IFunctions.Order orderValue = orderStored == 0L ? null :
          IFunctions_OrderProxy.TYPE.at(orderStored);
      IFunctions.Both value = new IFunctions.Both(actionValue, orderValue);
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT use(Table* table)}.
   */
  @Override
  public void use(IFunctions.Table table) {
    long self = Downcall.enter(this, "IFunctions.use");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.use", table);
      }
      long tablePointer = IFunctions_TableStruct.write(table, frame, "IFunctions.use", "table");
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_use, tablePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.use");
      }
    } finally {
      Reference.reachabilityFence(table);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code HRESULT table(Table* result)}.
   */
  @Override
  public IFunctions.Table table() {
    long self = Downcall.enter(this, "IFunctions.table");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.table");
      }
      long result = frame.cell(IFunctions_TableStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_table, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.table");
      }
      return Trace.result(IFunctions_TableStruct.take(result, frame, "IFunctions.table"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 12: {@code HRESULT all(ULONG actionsCount, Action* actions, Order* orders, LONG count)}.
   */
  @Override
  public void all(IFunctions.Action[] actions, IFunctions.Order[] orders, int count) {
    long self = Downcall.enter(this, "IFunctions.all");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.all", (Object) actions, (Object) orders, count);
      }
      Arguments.nonNull(actions, "IFunctions.all", "actions");
      int actionsLength = actions.length;
      long actionsPointer = frame.array(actionsLength, 8);
      for (int i = 0; i < actionsLength; i++) {
        Memory.putLong(actionsPointer + 8L * i, frame.function(actions[i],
            IFunctions_ActionProxy.TYPE, "IFunctions.all", "an element of actions"));
      }
      Arguments.nonNull(orders, "IFunctions.all", "orders");
      int ordersLength = Arguments.count(count, orders.length, "IFunctions.all", "orders");
      long ordersPointer = frame.array(ordersLength, 8);
      int hr = Trace.status((int) Calls.call(self, IFunctionsVtable.SLOT_all, actionsLength,
          actionsPointer, ordersPointer, count));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IFunctionsProxy.TYPE, "IFunctions.all");
      }
      IFunctions.Order[] ordersValue = new IFunctions.Order[ordersLength];
      for (int i = 0; i < ordersLength; i++) {
        long ordersStored = Memory.getLong(ordersPointer + 8L * i);
        ordersValue[i] = ordersStored == 0L ? null : IFunctions_OrderProxy.TYPE.at(ordersStored);
      }
      System.arraycopy(ordersValue, 0, orders, 0, ordersLength);
    } finally {
      Reference.reachabilityFence(actions);
      Reference.reachabilityFence(orders);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 13: {@code HRESULT last(Describe describe)}.
   */
  @Override
  public HResult last(IFunctions.Describe describe) {
    long self = Downcall.enter(this, "IFunctions.last");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IFunctions.last", describe);
      }
      long describePointer = frame.function(describe, IFunctions_DescribeProxy.TYPE,
          "IFunctions.last", "describe");
      return Trace.result(HResult.of((int) Calls.call(self, IFunctionsVtable.SLOT_last,
          describePointer)));
    } finally {
      Reference.reachabilityFence(describe);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
