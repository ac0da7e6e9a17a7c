package example;

import io.comwright.IUnknownProxy;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Giver;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link IFunctions} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class IFunctionsStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(IFunctions.class,
      IFunctionsVtable.IID, IUnknownProxy.TYPE, IFunctionsVtable.LAYOUT,
      IFunctionsVtable.LAYOUT_HASH), MethodHandles.lookup(), IFunctionsVtable.SLOT_COUNT);

  static {
    VTABLE.slot(IFunctionsVtable.SLOT_enumerate, "enumerate", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_handler, "handler", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_optional, "optional", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_raw, "raw", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_rawOptional, "rawOptional", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_exchange, "exchange", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_both, "both", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_use, "use", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_table, "table", "(JJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_all, "all", "(JJJJJ)J");
    VTABLE.slot(IFunctionsVtable.SLOT_last, "last", "(JJJ)J");
    VTABLE.register();
  }

  private IFunctionsStub() {}

  /** {@code HRESULT enumerate(EnumProc proc, Action done)} */
  static long enumerate(long self, long proc, long done) {
    try (Nesting _ = Upcall.begin()) {
      EnumProc procFunction = EnumProcProxy.TYPE.at(Upcall.nonNull(proc, "IFunctions.enumerate",
          "proc"));
      IFunctions.Action doneFunction = done == 0L ? null : IFunctions_ActionProxy.TYPE.at(done);
      if (Trace.ON) Trace.call("IFunctions.enumerate", procFunction, doneFunction);
      ((IFunctions) Upcall.target(self)).enumerate(procFunction, doneFunction);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFunctions.enumerate");
    }
  }

  /** {@code HRESULT handler(EnumProc* result)} */
  static long handler(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IFunctions.handler", "result");
      if (Trace.ON) Trace.call("IFunctions.handler");
      Memory.putLong(result,
          Answers.function(Trace.result(((IFunctions) Upcall.target(self)).handler()),
          EnumProcProxy.TYPE, "IFunctions.handler", "result"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFunctions.handler", result, 8);
    }
  }

  /** {@code HRESULT optional(Action* result)} */
  static long optional(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IFunctions.optional", "result");
      if (Trace.ON) Trace.call("IFunctions.optional");
      IFunctions.Action value = Trace.resultOrNull(((IFunctions) Upcall.target(self)).optional());
      Memory.putLong(result, value == null ? 0L : Answers.function(value,
          IFunctions_ActionProxy.TYPE, "IFunctions.optional", "result"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFunctions.optional", result, 8);
    }
  }

  /** {@code Action raw()} */
  static long raw(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IFunctions.raw");
      return Upcall.done(Answers.function(Trace.result(((IFunctions) Upcall.target(self)).raw()),
          IFunctions_ActionProxy.TYPE, "IFunctions.raw", "result"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IFunctions.raw");
      return 0L;
    }
  }

  /** {@code Action rawOptional()} */
  static long rawOptional(long self, long word2, long word3) {
    try (Nesting _ = Upcall.begin()) {
      if (Trace.ON) Trace.call("IFunctions.rawOptional");
      IFunctions.Action value =
          Trace.resultOrNull(((IFunctions) Upcall.target(self)).rawOptional());
      return Upcall.done(value == null ? 0L : Answers.function(value, IFunctions_ActionProxy.TYPE,
          "IFunctions.rawOptional", "result"));
    } catch (Throwable failure) {
      Upcall.report(failure, "IFunctions.rawOptional");
      return 0L;
    }
  }

  /** {@code HRESULT exchange(Action* action, Order* order)} */
  static long exchange(long self, long action, long order) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(action, "IFunctions.exchange", "action");
      Upcall.nonNull(order, "IFunctions.exchange", "order");
      // Arguments.
      Ref<IFunctions.Action> actionRef =
          new Ref<>(IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(action),
          "IFunctions.exchange", "the value of action")));
      Ref<IFunctions.Order> orderRef = new Ref<>();
      if (Trace.ON) Trace.call("IFunctions.exchange", actionRef, orderRef);
      ((IFunctions) Upcall.target(self)).exchange(actionRef, orderRef);
      // Outs: taken over and converted.
      IFunctions.Action actionValue = actionRef.get();
      long actionOut = frame.cell(8);
      Memory.putLong(actionOut, Answers.function(actionValue, IFunctions_ActionProxy.TYPE,
          "IFunctions.exchange", "action"));
      IFunctions.Order orderValue = orderRef.get();
      Memory.putLong(order, orderValue == null ? 0L : Answers.function(orderValue,
          IFunctions_OrderProxy.TYPE, "IFunctions.exchange", "order"));
      // Outs: delivered, which cannot fail.
      Memory.move(actionOut, action, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(order, 8);
      return Upcall.failure(failure, VTABLE, "IFunctions.exchange");
    }
  }

  /** {@code HRESULT both(Action* action, Order* order)} */
  static long both(long self, long action, long order) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(action, "IFunctions.both", "action");
      Upcall.nonNull(order, "IFunctions.both", "order");
      if (Trace.ON) Trace.call("IFunctions.both");
      IFunctions.Both value =
          Answers.nonNullResult(Trace.result(((IFunctions) Upcall.target(self)).both()),
          "IFunctions.both");
      Memory.putLong(action, Answers.function(value.action(), IFunctions_ActionProxy.TYPE,
          "IFunctions.both", "action"));
      IFunctions.Order orderValue = value.order();
      Memory.putLong(order, orderValue == null ? 0L : Answers.function(orderValue,
          IFunctions_OrderProxy.TYPE, "IFunctions.both", "order"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(action, 8);
      Answers.clear(order, 8);
      return Upcall.failure(failure, VTABLE, "IFunctions.both");
    }
  }

  /** {@code HRESULT use(Table* table)} */
  static long use(long self, long table, long word3) {
    try (Frame frame = Upcall.enter()) {
      IFunctions.Table tableStruct = IFunctions_TableStruct.read(Upcall.nonNull(table,
          "IFunctions.use", "table"), frame, "IFunctions.use", "table");
      if (Trace.ON) Trace.call("IFunctions.use", tableStruct);
      ((IFunctions) Upcall.target(self)).use(tableStruct);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFunctions.use");
    }
  }

  /** {@code HRESULT table(Table* result)} */
  static long table(long self, long result, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(result, "IFunctions.table", "result");
      if (Trace.ON) Trace.call("IFunctions.table");
      IFunctions_TableStruct.put(Answers.nonNullResult(Trace.result(((IFunctions) Upcall.target(self)).table()),
          "IFunctions.table"), result, Giver.IMPLEMENTATION, "IFunctions.table");
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFunctions.table", result,
          IFunctions_TableStruct.SIZE);
    }
  }

  /** {@code HRESULT all(ULONG actionsCount, Action* actions, Order* orders, LONG count)} */
  static long all(long self, long actionsCount, long actions, long orders, long count) {
    try (Frame frame = Upcall.enter()) {
      int ordersLength = Upcall.length((int) count, orders, "IFunctions.all", "orders");
      // Arguments.
      int actionsLength = Upcall.length(Integer.toUnsignedLong((int) actionsCount), actions,
          "IFunctions.all", "actions");
      IFunctions.Action[] actionsArray = new IFunctions.Action[actionsLength];
      for (int i = 0; i < actionsLength; i++) {
        actionsArray[i] =
            IFunctions_ActionProxy.TYPE.at(Upcall.nonNull(Memory.getLong(actions + 8L * i),
            "IFunctions.all", "an element of actions"));
      }
      IFunctions.Order[] ordersArray = new IFunctions.Order[ordersLength];
      if (Trace.ON) Trace.call("IFunctions.all", (Object) actionsArray, (Object) ordersArray,
          (int) count);
      ((IFunctions) Upcall.target(self)).all(actionsArray, ordersArray, (int) count);
      // Outs: taken over and converted.
      long ordersOut = frame.array(ordersLength, 8);
      for (int i = 0; i < ordersLength; i++) {
        Memory.putLong(ordersOut + 8L * i, ordersArray[i] == null ? 0L :
            Answers.function(ordersArray[i], IFunctions_OrderProxy.TYPE, "IFunctions.all",
            "an element of orders"));
      }
      // Outs: delivered, which cannot fail.
      Memory.move(ordersOut, orders, 8L * ordersLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(orders, (int) count, 8);
      return Upcall.failure(failure, VTABLE, "IFunctions.all");
    }
  }

  /** {@code HRESULT last(Describe describe)} */
  static long last(long self, long describe, long word3) {
    try (Nesting _ = Upcall.begin()) {
      IFunctions.Describe describeFunction =
          IFunctions_DescribeProxy.TYPE.at(Upcall.nonNull(describe, "IFunctions.last", "describe"));
      if (Trace.ON) Trace.call("IFunctions.last", describeFunction);
      return Upcall.done(Answers.nonNullResult(Trace.result(((IFunctions) Upcall.target(self)).last(describeFunction)),
          "IFunctions.last").code());
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "IFunctions.last");
    }
  }
}
