package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.StructList;
import io.comwright.TaskMemory;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Views;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITable} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ITableProxy extends IUnknownProxy implements ITable {
  /** {@link ITable} as a value. */
  public static final ComType<ITable> TYPE = GeneratedType.register(1,
      new GeneratedType<>(ITable.class, ITableVtable.IID, IUnknownProxy.TYPE, ITableVtable.LAYOUT,
      ITableVtable.LAYOUT_HASH), new ITableProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ITableProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ITableProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ITableStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ITableProxy attach(MemorySegment pointer) {
    return (ITableProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ITableProxy retain(MemorySegment pointer) {
    return (ITableProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ITableProxy retain(ITable proxy) {
    return (ITableProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ITableProxy from(IUnknown object) {
    return (ITableProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ITableProxy tryFrom(IUnknown object) {
    return (ITableProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void setColumns(SPropTagArray tags, int flags) {
    long self = Downcall.enter(this, "ITable.setColumns");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.setColumns", tags, flags);
      long tagsPointer = frame.view(tags, SPropTagArrayStruct.TYPE, "ITable.setColumns", "tags");
      int hr = (int) Calls.call(self, ITableVtable.SLOT_setColumns, tagsPointer, flags);
      Downcall.check(hr, this, TYPE, "ITable.setColumns");
    } finally {
      Reference.reachabilityFence(tags);
    }
  }

  @Override
  public void sort(@Nullable SPropTagArray order) {
    long self = Downcall.enter(this, "ITable.sort");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.sort", order);
      long orderPointer = order == null ? 0L : frame.view(order, SPropTagArrayStruct.TYPE,
          "ITable.sort", "order");
      int hr = (int) Calls.call(self, ITableVtable.SLOT_sort, orderPointer);
      Downcall.check(hr, this, TYPE, "ITable.sort");
    } finally {
      Reference.reachabilityFence(order);
    }
  }

  @Override
  public void setProps(int count, StructList<SPropValue> props) {
    long self = Downcall.enter(this, "ITable.setProps");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.setProps", count, props);
      int propsLength = Arguments.count(count, Arguments.nonNull(props, "ITable.setProps",
          "props").size(), "ITable.setProps", "props");
      long propsPointer = frame.views(props, propsLength, SPropValueStruct.TYPE, "ITable.setProps",
          "props");
      int hr = (int) Calls.call(self, ITableVtable.SLOT_setProps, count, propsPointer);
      Downcall.check(hr, this, TYPE, "ITable.setProps");
    } finally {
      Reference.reachabilityFence(props);
    }
  }

  @Override
  public void setRow(@Nullable StructList<SPropValue> props) {
    long self = Downcall.enter(this, "ITable.setRow");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.setRow", props);
      int propsLength = props == null ? 0 : props.size();
      long propsPointer = props == null ? 0L : frame.views(props, propsLength,
          SPropValueStruct.TYPE, "ITable.setRow", "props");
      int hr = (int) Calls.call(self, ITableVtable.SLOT_setRow, propsLength, propsPointer);
      Downcall.check(hr, this, TYPE, "ITable.setRow");
    } finally {
      Reference.reachabilityFence(props);
    }
  }

  @Override
  public SRowSet queryRows(int count, int flags) {
    long self = Downcall.enter(this, "ITable.queryRows");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.queryRows", count, flags);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, ITableVtable.SLOT_queryRows, count, flags, result);
      Downcall.check(hr, this, TYPE, "ITable.queryRows");
      frame.own(result, Owned.from(new RowHeap()));
      SRowSet value = frame.take(result, SRowSetStruct.TYPE, new RowHeap(), "ITable.queryRows",
          "result");
      frame.commit();
      return Trace.result(value);
    }
  }

  @Override
  public void peek(Ref<SRow> row) {
    long self = Downcall.enter(this, "ITable.peek");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.peek", row);
      // Arguments.
      Arguments.nonNull(row, "ITable.peek", "row");
      long rowPointer = frame.cell(8);
      int hr = (int) Calls.call(self, ITableVtable.SLOT_peek, rowPointer);
      Downcall.check(hr, this, TYPE, "ITable.peek");
      // Outs: taken over and converted.
      SRow rowValue = Views.borrow(Results.nonNullResult(Memory.getLong(rowPointer), "ITable.peek"),
          SRowStruct.TYPE, "ITable.peek");
      // Outs: delivered, which cannot fail.
      row.set(rowValue);
    }
  }

  @Override
  public StructList<SPropValue> getProps(@Nullable SPropTagArray tags, int flags) {
    long self = Downcall.enter(this, "ITable.getProps");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.getProps", tags, flags);
      long tagsPointer = tags == null ? 0L : frame.view(tags, SPropTagArrayStruct.TYPE,
          "ITable.getProps", "tags");
      long resultCountPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = (int) Calls.call(self, ITableVtable.SLOT_getProps, tagsPointer, flags,
          resultCountPointer, resultPointer);
      Downcall.check(hr, this, TYPE, "ITable.getProps");
      frame.own(resultPointer, Owned.from(new RowHeap()));
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "ITable.getProps", "result");
      StructList<SPropValue> resultValue = frame.take(resultPointer, resultLength,
          SPropValueStruct.TYPE, new RowHeap());
      frame.commit();
      return Trace.result(resultValue);
    } finally {
      Reference.reachabilityFence(tags);
    }
  }

  @Override
  public void find(IntRef count, @Nullable Ref<@Nullable StructList<SPropValue>> props) {
    long self = Downcall.enter(this, "ITable.find");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.find", count, props);
      // Arguments.
      Arguments.nonNull(count, "ITable.find", "count");
      long countPointer = frame.cell(4);
      long propsPointer = props == null ? 0L : frame.cell(8);
      int hr = (int) Calls.call(self, ITableVtable.SLOT_find, countPointer, propsPointer);
      Downcall.check(hr, this, TYPE, "ITable.find");
      // Outs: taken over and converted.
      frame.own(propsPointer, Owned.TASK_MEMORY);
      StructList<SPropValue> propsValue = null;
      if (props != null) {
        long propsElements = Memory.getLong(propsPointer);
        int propsLength = Results.received(Integer.toUnsignedLong(Memory.getInt(countPointer)),
            propsElements, "ITable.find", "props");
        if (propsElements != 0L) {
          propsValue = frame.take(propsPointer, propsLength, SPropValueStruct.TYPE,
              TaskMemory.allocator());
        }
      }
      // Outs: delivered, which cannot fail.
      count.set(Memory.getInt(countPointer));
      if (props != null) {
        props.set(propsValue);
      }
      frame.commit();
    }
  }

  @Override
  public StructList<SRow> ownRows() {
    long self = Downcall.enter(this, "ITable.ownRows");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("ITable.ownRows");
      long resultPointer = frame.cell(8);
      long resultCountPointer = frame.cell(4);
      int hr = (int) Calls.call(self, ITableVtable.SLOT_ownRows, resultPointer, resultCountPointer);
      Downcall.check(hr, this, TYPE, "ITable.ownRows");
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "ITable.ownRows", "result");
      StructList<SRow> resultValue = Views.borrow(resultElements, resultLength, SRowStruct.TYPE);
      return Trace.result(resultValue);
    }
  }
}
