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
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IFunctions} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IFunctionsProxy extends IUnknownProxy implements IFunctions {
  /** {@link IFunctions} as a value. */
  public static final ComType<IFunctions> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IFunctions.class, IFunctionsVtable.IID, IUnknownProxy.TYPE,
      IFunctionsVtable.LAYOUT, IFunctionsVtable.LAYOUT_HASH),
      new IFunctionsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IFunctionsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IFunctionsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IFunctionsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IFunctionsProxy attach(MemorySegment pointer) {
    return (IFunctionsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IFunctionsProxy retain(MemorySegment pointer) {
    return (IFunctionsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IFunctionsProxy retain(IFunctions proxy) {
    return (IFunctionsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IFunctionsProxy from(IUnknown object) {
    return (IFunctionsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IFunctionsProxy tryFrom(IUnknown object) {
    return (IFunctionsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void enumerate(EnumProc proc, IFunctions. @Nullable Action done) {
    long self = Downcall.enter(this, "IFunctions.enumerate");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.enumerate", proc, done);
      long procPointer = frame.function(proc, EnumProcProxy.TYPE, "IFunctions.enumerate", "proc");
      long donePointer = done == null ? 0L : frame.function(done, IFunctions_ActionProxy.TYPE,
          "IFunctions.enumerate", "done");
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_enumerate, procPointer, donePointer);
      Downcall.check(hr, this, TYPE, "IFunctions.enumerate");
    } finally {
      Reference.reachabilityFence(proc);
      Reference.reachabilityFence(done);
    }
  }

  @Override
  public EnumProc handler() {
    long self = Downcall.enter(this, "IFunctions.handler");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IFunctions.handler");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_handler, result);
      Downcall.check(hr, this, TYPE, "IFunctions.handler");
      return Trace.result(EnumProcProxy.TYPE.at(Upcall.nonNull(Memory.getLong(result),
          "IFunctions.handler", "result")));
    }
  }

  @Override
  public IFunctions. @Nullable Action optional() {
    long self = Downcall.enter(this, "IFunctions.optional");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IFunctions.optional");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_optional, result);
      Downcall.check(hr, this, TYPE, "IFunctions.optional");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(value == 0L ? null : IFunctions_ActionProxy.TYPE.at(value));
    }
  }

  @Override
  public IFunctions.Action raw() {
    long self = Downcall.enter(this, "IFunctions.raw");
    try {
      if (Trace.ON) Trace.call("IFunctions.raw");
      return Trace.result(IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Calls.call(self,
          IFunctionsVtable.SLOT_raw), "IFunctions.raw", "result")));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public IFunctions. @Nullable Action rawOptional() {
    long self = Downcall.enter(this, "IFunctions.rawOptional");
    try {
      if (Trace.ON) Trace.call("IFunctions.rawOptional");
      long result = Calls.call(self, IFunctionsVtable.SLOT_rawOptional);
      return Trace.resultOrNull(result == 0L ? null : IFunctions_ActionProxy.TYPE.at(result));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void exchange(Ref<IFunctions.Action> action, Ref<IFunctions. @Nullable Order> order) {
    long self = Downcall.enter(this, "IFunctions.exchange");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.exchange", action, order);
      // Arguments.
      Arguments.nonNull(action, "IFunctions.exchange", "action");
      long actionPointer = frame.cell(8);
      IFunctions.Action actionIn = action.get();
      Memory.putLong(actionPointer, Answers.function(Arguments.nonNull(actionIn,
          "IFunctions.exchange", "the value of action"), IFunctions_ActionProxy.TYPE,
          "IFunctions.exchange", "the value of action"));
      long actionBefore = Memory.getLong(actionPointer);
      Arguments.nonNull(order, "IFunctions.exchange", "order");
      long orderPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_exchange, actionPointer, orderPointer);
      Downcall.check(hr, this, TYPE, "IFunctions.exchange");
      // Outs: taken over and converted.
      IFunctions.Action actionValue = Memory.getLong(actionPointer) == actionBefore ? actionIn :
          IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(actionPointer),
          "IFunctions.exchange", "the value of action"));
      long orderStored = Memory.getLong(orderPointer);
      IFunctions.Order orderValue = orderStored == 0L ? null :
          IFunctions_OrderProxy.TYPE.at(orderStored);
      // Outs: delivered, which cannot fail.
      action.set(actionValue);
      order.set(orderValue);
    }
  }

  @Override
  public IFunctions.Both both() {
    long self = Downcall.enter(this, "IFunctions.both");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.both");
      long action = frame.cell(8);
      long order = frame.cell(8);
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_both, action, order);
      Downcall.check(hr, this, TYPE, "IFunctions.both");
      IFunctions.Action actionValue =
          IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(action), "IFunctions.both",
          "action"));
      long orderStored = Memory.getLong(order);
      IFunctions.Order orderValue = orderStored == 0L ? null :
          IFunctions_OrderProxy.TYPE.at(orderStored);
      IFunctions.Both value = new IFunctions.Both(actionValue, orderValue);
      return Trace.result(value);
    }
  }

  @Override
  public void use(IFunctions.Table table) {
    long self = Downcall.enter(this, "IFunctions.use");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.use", table);
      long tablePointer = IFunctions_TableStruct.write(table, frame, "IFunctions.use", "table");
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_use, tablePointer);
      Downcall.check(hr, this, TYPE, "IFunctions.use");
    } finally {
      Reference.reachabilityFence(table);
    }
  }

  @Override
  public IFunctions.Table table() {
    long self = Downcall.enter(this, "IFunctions.table");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.table");
      long result = frame.cell(IFunctions_TableStruct.SIZE);
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_table, result);
      Downcall.check(hr, this, TYPE, "IFunctions.table");
      return Trace.result(IFunctions_TableStruct.take(result, frame, "IFunctions.table"));
    }
  }

  @Override
  public void all(IFunctions.Action[] actions, IFunctions. @Nullable Order[] orders, int count) {
    long self = Downcall.enter(this, "IFunctions.all");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.all", (Object) actions, (Object) orders, count);
      // Arguments.
      int actionsLength = Arguments.nonNull(actions, "IFunctions.all", "actions").length;
      long actionsPointer = frame.array(actionsLength, 8);
      for (int i = 0; i < actionsLength; i++) {
        Memory.putLong(actionsPointer + 8L * i, frame.function(actions[i],
            IFunctions_ActionProxy.TYPE, "IFunctions.all", "an element of actions"));
      }
      int ordersLength = Arguments.count(count, Arguments.nonNull(orders, "IFunctions.all",
          "orders").length, "IFunctions.all", "orders");
      long ordersPointer = frame.array(ordersLength, 8);
      int hr = (int) Calls.call(self, IFunctionsVtable.SLOT_all, actionsLength, actionsPointer,
          ordersPointer, count);
      Downcall.check(hr, this, TYPE, "IFunctions.all");
      // Outs: taken over and converted.
      IFunctions.Order[] ordersValue = new IFunctions.Order[ordersLength];
      for (int i = 0; i < ordersLength; i++) {
        long ordersStored = Memory.getLong(ordersPointer + 8L * i);
        ordersValue[i] = ordersStored == 0L ? null : IFunctions_OrderProxy.TYPE.at(ordersStored);
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(ordersValue, 0, orders, 0, ordersLength);
    } finally {
      Reference.reachabilityFence(actions);
      Reference.reachabilityFence(orders);
    }
  }

  @Override
  public HResult last(IFunctions.Describe describe) {
    long self = Downcall.enter(this, "IFunctions.last");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IFunctions.last", describe);
      long describePointer = frame.function(describe, IFunctions_DescribeProxy.TYPE,
          "IFunctions.last", "describe");
      return Trace.result(HResult.of((int) Calls.call(self, IFunctionsVtable.SLOT_last,
          describePointer)));
    } finally {
      Reference.reachabilityFence(describe);
      Reference.reachabilityFence(this);
    }
  }
}
