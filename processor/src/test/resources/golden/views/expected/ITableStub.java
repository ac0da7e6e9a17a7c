package example;

import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Answers;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Nesting;
import io.comwright.runtime.Owned;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Upcall;
import io.comwright.runtime.Views;
import java.lang.invoke.MethodHandles;

/** Native code calls {@link ITable} on a Java object, while the VM lives. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public final class ITableStub {
  static final StubVtable VTABLE = StubVtable.of(1, new GeneratedType<>(ITable.class,
      ITableVtable.IID, IUnknownProxy.TYPE, ITableVtable.LAYOUT, ITableVtable.LAYOUT_HASH),
      MethodHandles.lookup(), ITableVtable.SLOT_COUNT);

  static {
    VTABLE.slot(ITableVtable.SLOT_setColumns, "setColumns", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_sort, "sort", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_setProps, "setProps", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_setRow, "setRow", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_queryRows, "queryRows", "(JJJJJ)J");
    VTABLE.slot(ITableVtable.SLOT_peek, "peek", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_getProps, "getProps", "(JJJJJ)J");
    VTABLE.slot(ITableVtable.SLOT_find, "find", "(JJJ)J");
    VTABLE.slot(ITableVtable.SLOT_ownRows, "ownRows", "(JJJ)J");
    VTABLE.register();
  }

  private ITableStub() {}

  /** {@code HRESULT setColumns(SPropTagArray* tags, LONG flags)} */
  static long setColumns(long self, long tags, long flags) {
    try (Frame frame = Upcall.enter()) {
      SPropTagArray tagsView = frame.lend(Upcall.nonNull(tags, "ITable.setColumns", "tags"),
          SPropTagArrayStruct.TYPE, "ITable.setColumns", "tags");
      if (Trace.ON) Trace.call("ITable.setColumns", tagsView, (int) flags);
      ((ITable) Upcall.target(self)).setColumns(tagsView, (int) flags);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITable.setColumns");
    }
  }

  /** {@code HRESULT sort(SPropTagArray* order)} */
  static long sort(long self, long order, long word3) {
    try (Frame frame = Upcall.enter()) {
      SPropTagArray orderView = order == 0L ? null : frame.lend(order, SPropTagArrayStruct.TYPE,
          "ITable.sort", "order");
      if (Trace.ON) Trace.call("ITable.sort", orderView);
      ((ITable) Upcall.target(self)).sort(orderView);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITable.sort");
    }
  }

  /** {@code HRESULT setProps(LONG count, SPropValue* props)} */
  static long setProps(long self, long count, long props) {
    try (Frame frame = Upcall.enter()) {
      int propsLength = Upcall.length((int) count, props, "ITable.setProps", "props");
      StructList<SPropValue> propsList = frame.lend(props, propsLength, SPropValueStruct.TYPE);
      if (Trace.ON) Trace.call("ITable.setProps", (int) count, propsList);
      ((ITable) Upcall.target(self)).setProps((int) count, propsList);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITable.setProps");
    }
  }

  /** {@code HRESULT setRow(ULONG propsCount, SPropValue* props)} */
  static long setRow(long self, long propsCount, long props) {
    try (Frame frame = Upcall.enter()) {
      int propsLength = props == 0L ? 0 : Upcall.length(Integer.toUnsignedLong((int) propsCount),
          props, "ITable.setRow", "props");
      StructList<SPropValue> propsList = props == 0L ? null : frame.lend(props, propsLength,
          SPropValueStruct.TYPE);
      if (Trace.ON) Trace.call("ITable.setRow", propsList);
      ((ITable) Upcall.target(self)).setRow(propsList);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITable.setRow");
    }
  }

  /** {@code HRESULT queryRows(LONG count, LONG flags, SRowSet** result)} */
  static long queryRows(long self, long count, long flags, long result, long word5) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "ITable.queryRows", "result");
      if (Trace.ON) Trace.call("ITable.queryRows", (int) count, (int) flags);
      SRowSet value = Trace.result(((ITable) Upcall.target(self)).queryRows((int) count,
          (int) flags));
      // Outs: taken over and converted.
      frame.adopt(value);
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.from(new RowHeap()));
      Memory.putLong(resultOut, Views.detach(Answers.nonNullResult(value, "ITable.queryRows"),
          SRowSetStruct.TYPE, new RowHeap(), "ITable.queryRows"));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      return Upcall.failure(failure, VTABLE, "ITable.queryRows", result, 8);
    }
  }

  /** {@code HRESULT peek(SRow** row)} */
  static long peek(long self, long row, long word3) {
    try (Nesting _ = Upcall.begin()) {
      Upcall.nonNull(row, "ITable.peek", "row");
      Ref<SRow> rowRef = new Ref<>();
      if (Trace.ON) Trace.call("ITable.peek", rowRef);
      ((ITable) Upcall.target(self)).peek(rowRef);
      Memory.putLong(row, Views.lend(Answers.nonNullResult(rowRef.get(), "ITable.peek"),
          SRowStruct.TYPE, self, "ITable.peek"));
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(row, 8);
      return Upcall.failure(failure, VTABLE, "ITable.peek");
    }
  }

  /**
   * {@code HRESULT getProps(SPropTagArray* tags, LONG flags, ULONG* resultCount, SPropValue** result)}
   */
  static long getProps(long self, long tags, long flags, long resultCount, long result) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(resultCount, "ITable.getProps", "resultCount");
      Upcall.nonNull(result, "ITable.getProps", "result");
      // Arguments.
      SPropTagArray tagsView = tags == 0L ? null : frame.lend(tags, SPropTagArrayStruct.TYPE,
          "ITable.getProps", "tags");
      if (Trace.ON) Trace.call("ITable.getProps", tagsView, (int) flags);
      StructList<SPropValue> value = Trace.result(((ITable) Upcall.target(self)).getProps(tagsView,
          (int) flags));
      // Outs: taken over and converted.
      frame.adopt(value);
      int resultLength = Answers.nonNullResult(value, "ITable.getProps").size();
      long resultOut = frame.cell(8);
      frame.own(resultOut, Owned.from(new RowHeap()));
      Memory.putLong(resultOut, Views.detach(value, resultLength, SPropValueStruct.TYPE,
          new RowHeap(), "ITable.getProps"));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(resultCount, 4);
      Answers.clear(result, 8);
      return Upcall.failure(failure, VTABLE, "ITable.getProps");
    }
  }

  /** {@code HRESULT find(ULONG* count, SPropValue** props)} */
  static long find(long self, long count, long props) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(count, "ITable.find", "count");
      // Arguments.
      IntRef countRef = new IntRef();
      Ref<StructList<SPropValue>> propsRef = props == 0L ? null : new Ref<>();
      if (Trace.ON) Trace.call("ITable.find", countRef, propsRef);
      ((ITable) Upcall.target(self)).find(countRef, propsRef);
      // Outs: taken over and converted.
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
      // Outs: delivered, which cannot fail.
      Memory.putInt(count, countRef.get());
      if (propsOut != 0L) {
        Memory.move(propsOut, props, 8);
      }
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(count, 4);
      Answers.clear(props, 8);
      return Upcall.failure(failure, VTABLE, "ITable.find");
    }
  }

  /** {@code HRESULT ownRows(SRow** result, ULONG* resultCount)} */
  static long ownRows(long self, long result, long resultCount) {
    try (Frame frame = Upcall.enter()) {
      Upcall.nonNull(result, "ITable.ownRows", "result");
      Upcall.nonNull(resultCount, "ITable.ownRows", "resultCount");
      if (Trace.ON) Trace.call("ITable.ownRows");
      StructList<SRow> value = Trace.result(((ITable) Upcall.target(self)).ownRows());
      // Outs: taken over and converted.
      int resultLength = Answers.nonNullResult(value, "ITable.ownRows").size();
      long resultOut = frame.cell(8);
      Memory.putLong(resultOut, Views.lend(value, resultLength, SRowStruct.TYPE, self,
          "ITable.ownRows"));
      // Outs: delivered, which cannot fail.
      Memory.move(resultOut, result, 8);
      Memory.putInt(resultCount, resultLength);
      return Upcall.done(0L);
    } catch (Throwable failure) {
      Answers.clear(result, 8);
      Answers.clear(resultCount, 4);
      return Upcall.failure(failure, VTABLE, "ITable.ownRows");
    }
  }
}
