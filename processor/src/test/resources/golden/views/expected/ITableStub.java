package example;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.Views;
import java.lang.invoke.MethodHandles;

/**
 * Native code calls {@link ITable} on a Java object.
 *
 * <p>The vtable is built on first use, shared by all objects, and kept for the life of the VM
 * together with the class loader of this class.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings("doclint:missing")
public final class ITableStub {
  static final StubVtable VTABLE = StubVtable.extend(IUnknownProxy.TYPE, MethodHandles.lookup(),
      ITableVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITableVtable.SLOT_setColumns, "setColumns", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_sort, "sort", "(JJ)J");
    VTABLE.slot(ITableVtable.SLOT_setProps, "setProps", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_setRow, "setRow", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_queryRows, "queryRows", "(JJJJ)J");
    VTABLE.slot(ITableVtable.SLOT_peek, "peek", "(JJ)J");
    VTABLE.slot(ITableVtable.SLOT_getProps, "getProps", "(JJJJJ)J");
    VTABLE.slot(ITableVtable.SLOT_find, "find", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_ownRows, "ownRows", "(JJJ)J");
  }

  private ITableStub() {
  }

  private static long setColumns(long self, long tags, long flags) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      SPropTagArray tagsView = frame.lend(Upcall.nonNull(tags, "ITable.setColumns", "tags"),
          SPropTagArrayStruct.TYPE, "ITable.setColumns", "tags");
      if (Trace.ON) {
        Trace.call("ITable.setColumns", tagsView, (int) flags);
      }
      target.setColumns(tagsView, (int) flags);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "ITable.setColumns");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long sort(long self, long order) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      SPropTagArray orderView = order == 0L ? null : frame.lend(order, SPropTagArrayStruct.TYPE,
          "ITable.sort", "order");
      if (Trace.ON) {
        Trace.call("ITable.sort", orderView);
      }
      target.sort(orderView);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "ITable.sort");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long setProps(long self, long count, long props) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      int propsLength = Upcall.length((int) count, props, "ITable.setProps", "props");
      StructList<SPropValue> propsList = frame.lend(props, propsLength, SPropValueStruct.TYPE);
      if (Trace.ON) {
        Trace.call("ITable.setProps", (int) count, propsList);
      }
      target.setProps((int) count, propsList);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "ITable.setProps");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long setRow(long self, long propsCount, long props) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      int propsLength = props == 0L ? 0 : Upcall.length(Integer.toUnsignedLong((int) propsCount),
          props, "ITable.setRow", "props");
      StructList<SPropValue> propsList = props == 0L ? null : frame.lend(props, propsLength,
          SPropValueStruct.TYPE);
      if (Trace.ON) {
        Trace.call("ITable.setRow", propsList);
      }
      target.setRow(propsList);
      return 0L;
    } catch (Throwable failure) {
      return Upcall.failure(failure, "ITable.setRow");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long queryRows(long self, long count, long flags, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      Upcall.nonNull(result, "ITable.queryRows", "result");
      if (Trace.ON) {
        Trace.call("ITable.queryRows", (int) count, (int) flags);
      }
      SRowSet value = Trace.result(target.queryRows((int) count, (int) flags));
      frame.adopt(value);
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.from(new RowHeap()));
      Memory.putLong(resultOut, Views.detach(Answers.nonNullResult(value, "ITable.queryRows"),
          SRowSetStruct.TYPE, new RowHeap(), "ITable.queryRows"));
      Memory.move(resultOut, result, 8);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      return Upcall.failure(failure, "ITable.queryRows");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long peek(long self, long row) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      Upcall.nonNull(row, "ITable.peek", "row");
      Ref<SRow> rowRef = new Ref<>();
      if (Trace.ON) {
        Trace.call("ITable.peek", rowRef);
      }
      target.peek(rowRef);
      SRow rowValue = rowRef.get();
      Memory.putLong(row, Views.lend(Answers.nonNullResult(rowValue, "ITable.peek"),
          SRowStruct.TYPE, self, "ITable.peek"));
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(row, 8);
      return Upcall.failure(failure, "ITable.peek");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long getProps(long self, long tags, long flags, long resultCount, long result) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      Upcall.nonNull(resultCount, "ITable.getProps", "resultCount");
      Upcall.nonNull(result, "ITable.getProps", "result");
      SPropTagArray tagsView = tags == 0L ? null : frame.lend(tags, SPropTagArrayStruct.TYPE,
          "ITable.getProps", "tags");
      if (Trace.ON) {
        Trace.call("ITable.getProps", tagsView, (int) flags);
      }
      StructList<SPropValue> value = Trace.result(target.getProps(tagsView, (int) flags));
      frame.adopt(value);
      int resultLength = Answers.nonNullResult(value, "ITable.getProps").size();
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.from(new RowHeap()));
      Memory.putLong(resultOut, Views.detach(value, resultLength, SPropValueStruct.TYPE,
          new RowHeap(), "ITable.getProps"));
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(resultCount, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, "ITable.getProps");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long find(long self, long count, long props) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      Upcall.nonNull(count, "ITable.find", "count");
      IntRef countRef = new IntRef();
      Ref<StructList<SPropValue>> propsRef = props == 0L ? null : new Ref<>();
      if (Trace.ON) {
        Trace.call("ITable.find", countRef, propsRef);
      }
      target.find(countRef, propsRef);
      if (propsRef != null) {
        frame.adopt(propsRef.get());
      }
      long propsOut = 0L;
      int propsLength = 0;
      if (propsRef != null) {
        StructList<SPropValue> propsValue = propsRef.get();
        propsLength = propsValue == null ? 0 : propsValue.size();
        Answers.counted(Integer.toUnsignedLong(countRef.get()), propsLength, "ITable.find",
            "props");
        propsOut = frame.cell(8);
        frame.own(propsOut, Owned.TASK_MEMORY);
        if (propsValue != null) {
          Memory.putLong(propsOut, Views.detach(propsValue, propsLength, SPropValueStruct.TYPE,
              TaskMemory.allocator(), "ITable.find"));
        }
      }
      Memory.putInt(count, countRef.get());
      if (propsOut != 0L) {
        Memory.move(propsOut, props, 8);
      }
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(props, 8);
      return Upcall.failure(failure, "ITable.find");
    } finally {
      Upcall.exit(frame);
    }
  }

  private static long ownRows(long self, long result, long resultCount) {
    Frame frame = null;
    try {
      frame = Upcall.enter();
      ITable target = (ITable) Upcall.target(self);
      Upcall.nonNull(result, "ITable.ownRows", "result");
      Upcall.nonNull(resultCount, "ITable.ownRows", "resultCount");
      if (Trace.ON) {
        Trace.call("ITable.ownRows");
      }
      StructList<SRow> value = Trace.result(target.ownRows());
      int resultLength = Answers.nonNullResult(value, "ITable.ownRows").size();
      long resultOut = frame.cell(8);
      Memory.putLong(resultOut, Views.lend(value, resultLength, SRowStruct.TYPE, self,
          "ITable.ownRows"));
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return 0L;
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      Answers.clear(resultCount, 4);
      return Upcall.failure(failure, "ITable.ownRows");
    } finally {
      Upcall.exit(frame);
    }
  }
}
