package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link IFunctions} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class IFunctionsStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      IFunctionsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFunctionsVtable.SLOT_enumerate, "enumerate", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_handler, "handler", "(JJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_optional, "optional", "(JJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_raw, "raw", "(J)J");
    VTABLE.slot(IFunctionsVtable.SLOT_rawOptional, "rawOptional", "(J)J");
    VTABLE.slot(IFunctionsVtable.SLOT_exchange, "exchange", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_both, "both", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_use, "use", "(JJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_table, "table", "(JJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_all, "all", "(JJJJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_last, "last", "(JJ)J");
  }

  private IFunctionsStub() {
  }

  private static long enumerate(long self, long proc, long done) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      EnumProc procFunction = EnumProcProxy.TYPE.at(Upcall.nonNull(proc, "IFunctions.enumerate",
          "proc"));
      IFunctions.Action doneFunction = done == 0L ? null : IFunctions_ActionProxy.TYPE.at(done);
      if (Trace.ON) {
        Trace.call("IFunctions.enumerate", procFunction, doneFunction);
      }
      target.enumerate(procFunction, doneFunction);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IFunctions.enumerate");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long handler(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      Upcall.nonNull(result, "IFunctions.handler", "result");
      if (Trace.ON) {
        Trace.call("IFunctions.handler");
      }
      Memory.putLong(result, Answers.function(Trace.result(target.handler()), EnumProcProxy.TYPE,
          "IFunctions.handler", "result"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IFunctions.handler");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long optional(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      Upcall.nonNull(result, "IFunctions.optional", "result");
      if (Trace.ON) {
        Trace.call("IFunctions.optional");
      }
      IFunctions.Action value = Trace.result(target.optional());
      Memory.putLong(result, value == null ? 0L : Answers.function(value,
          IFunctions_ActionProxy.TYPE, "IFunctions.optional", "result"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "IFunctions.optional");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long raw(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IFunctions.raw");
      }
      return Answers.function(Trace.result(target.raw()), IFunctions_ActionProxy.TYPE,
          "IFunctions.raw", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IFunctions.raw");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long rawOptional(long self) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      if (Trace.ON) {
        Trace.call("IFunctions.rawOptional");
      }
      IFunctions.Action value = Trace.result(target.rawOptional());
      return value == null ? 0L : Answers.function(value, IFunctions_ActionProxy.TYPE,
          "IFunctions.rawOptional", "result");
    } catch (Throwable failure) {
      Upcall.report(failure, "IFunctions.rawOptional");
      return 0L;
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long exchange(long self, long action, long order) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      Upcall.nonNull(action, "IFunctions.exchange", "action");
      Upcall.nonNull(order, "IFunctions.exchange", "order");
      Ref<IFunctions.Action> actionRef =
          new Ref<>(IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(action),
          "IFunctions.exchange", "the value of action")));
      Ref<IFunctions.Order> orderRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("IFunctions.exchange", actionRef, orderRef);
      }
      target.exchange(actionRef, orderRef);
      IFunctions.Action actionValue = actionRef.get();
      long actionOut = frame.cell(8);
      Memory.putLong(actionOut, Answers.function(actionValue, IFunctions_ActionProxy.TYPE,
          "IFunctions.exchange", "action"));
      IFunctions.Order orderValue = orderRef.get();
      Memory.putLong(order, orderValue == null ? 0L : Answers.function(orderValue,
          IFunctions_OrderProxy.TYPE, "IFunctions.exchange", "order"));
      Memory.move(actionOut, action, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(order, 8);
      return Upcall.failure(failure, "IFunctions.exchange");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long both(long self, long action, long order) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      Upcall.nonNull(action, "IFunctions.both", "action");
      Upcall.nonNull(order, "IFunctions.both", "order");
      if (Trace.ON) {
        Trace.call("IFunctions.both");
      }
      IFunctions.Both value = Answers.nonNullResult(Trace.result(target.both()), "IFunctions.both");
      Memory.putLong(action, Answers.function(value.action(), IFunctions_ActionProxy.TYPE,
          "IFunctions.both", "action"));
      IFunctions.Order orderValue = value.order();
      Memory.putLong(order, orderValue == null ? 0L : Answers.function(orderValue,
          IFunctions_OrderProxy.TYPE, "IFunctions.both", "order"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(action, 8);
      Answers.clear(order, 8);
      return Upcall.failure(failure, "IFunctions.both");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long use(long self, long table) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      IFunctions.Table tableStruct = IFunctions_TableStruct.read(Upcall.nonNull(table,
          "IFunctions.use", "table"), frame, "IFunctions.use", "table");
      if (Trace.ON) {
        Trace.call("IFunctions.use", tableStruct);
      }
      target.use(tableStruct);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IFunctions.use");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long table(long self, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      Upcall.nonNull(result, "IFunctions.table", "result");
      if (Trace.ON) {
        Trace.call("IFunctions.table");
      }
      IFunctions_TableStruct.put(Answers.nonNullResult(Trace.result(target.table()),
          "IFunctions.table"), result, Giver.IMPLEMENTATION, "IFunctions.table");
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, IFunctions_TableStruct.SIZE);
      return Upcall.failure(failure, "IFunctions.table");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long all(long self, long actionsCount, long actions, long orders, long count) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      int ordersLength = Upcall.length((int) count, orders, "IFunctions.all", "orders");
      int actionsLength = Upcall.length(Integer.toUnsignedLong((int) actionsCount), actions,
          "IFunctions.all", "actions");
      IFunctions.Action[] actionsArray = new IFunctions.Action[actionsLength];
      for (int i = 0; i < actionsLength; i++) {
        actionsArray[i] =
            IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(actions + 8L * i),
            "IFunctions.all", "an element of actions"));
      }
      IFunctions.Order[] ordersArray = new IFunctions.Order[ordersLength];
      if (Trace.ON) {
        Trace.call("IFunctions.all", (Object) actionsArray, (Object) ordersArray, (int) count);
      }
      target.all(actionsArray, ordersArray, (int) count);
      long ordersOut = frame.array(ordersLength, 8);
      for (int i = 0; i < ordersLength; i++) {
        Memory.putLong(ordersOut + 8L * i, ordersArray[i] == null ? 0L :
            Answers.function(ordersArray[i], IFunctions_OrderProxy.TYPE, "IFunctions.all",
            "an element of orders"));
      }
      Memory.move(ordersOut, orders, 8L * ordersLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(orders, (int) count, 8);
      return Upcall.failure(failure, "IFunctions.all");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long last(long self, long describe) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      IFunctions target = (IFunctions) Upcall.target(self);
      IFunctions.Describe describeFunction =
          IFunctions_DescribeProxy.TYPE.at(Upcall.nonNull(describe, "IFunctions.last", "describe"));
      if (Trace.ON) {
        Trace.call("IFunctions.last", describeFunction);
      }
      return Answers.nonNullResult(Trace.result(target.last(describeFunction)),
          "IFunctions.last").code();
    } catch (Throwable failure) {
      return Upcall.failure(failure, "IFunctions.last");
    } finally {
      Upcall.exit(frame);
    }
  }
}
