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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.Trace;
import io.comwright.runtime.Views;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link ITable} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ITableProxy extends IUnknownProxy implements ITable {
  /**
   * {@link ITable} as a value.
   */
  public static final ComType<ITable> TYPE = ITableVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ITableProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ITableProxy attach(MemorySegment pointer) {
    return (ITableProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ITableProxy retain(MemorySegment pointer) {
    return (ITableProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static ITableProxy retain(ITable proxy) {
    return (ITableProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ITableProxy from(IUnknown object) {
    return (ITableProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ITableProxy tryFrom(IUnknown object) {
    return (ITableProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT setColumns(SPropTagArray* tags, LONG flags)}.
   */
  @Override
  public void setColumns(SPropTagArray tags, int flags) {
    long self = Downcall.enter(this, "ITable.setColumns");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.setColumns", tags, flags);
      }
      long tagsPointer = frame.view(tags, SPropTagArrayStruct.TYPE, "ITable.setColumns", "tags");
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_setColumns, tagsPointer,
          flags));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.setColumns");
      }
    } finally {
      Reference.reachabilityFence(tags);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT sort(SPropTagArray* order)}.
   */
  @Override
  public void sort(SPropTagArray order) {
    long self = Downcall.enter(this, "ITable.sort");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.sort", order);
      }
      long orderPointer = order == null ? 0L : frame.view(order, SPropTagArrayStruct.TYPE,
          "ITable.sort", "order");
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_sort, orderPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.sort");
      }
    } finally {
      Reference.reachabilityFence(order);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT setProps(LONG count, SPropValue* props)}.
   */
  @Override
  public void setProps(int count, StructList<SPropValue> props) {
    long self = Downcall.enter(this, "ITable.setProps");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.setProps", count, props);
      }
      Arguments.nonNull(props, "ITable.setProps", "props");
      int propsLength = Arguments.count(count, props.size(), "ITable.setProps", "props");
      long propsPointer = frame.views(props, propsLength, SPropValueStruct.TYPE, "ITable.setProps",
          "props");
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_setProps, count,
          propsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.setProps");
      }
    } finally {
      Reference.reachabilityFence(props);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT setRow(ULONG propsCount, SPropValue* props)}.
   */
  @Override
  public void setRow(StructList<SPropValue> props) {
    long self = Downcall.enter(this, "ITable.setRow");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.setRow", props);
      }
      int propsLength = props == null ? 0 : props.size();
      long propsPointer = props == null ? 0L : frame.views(props, propsLength,
          SPropValueStruct.TYPE, "ITable.setRow", "props");
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_setRow, propsLength,
          propsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.setRow");
      }
    } finally {
      Reference.reachabilityFence(props);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT queryRows(LONG count, LONG flags, SRowSet** result)}.
   */
  @Override
  public SRowSet queryRows(int count, int flags) {
    long self = Downcall.enter(this, "ITable.queryRows");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.queryRows", count, flags);
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_queryRows, count, flags,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.queryRows");
      }
      frame.own(result, Owned.from(new RowHeap()));
      SRowSet value = frame.take(result, SRowSetStruct.TYPE, new RowHeap(), "ITable.queryRows",
          "result");
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT peek(SRow** row)}.
   */
  @Override
  public void peek(Ref<SRow> row) {
    long self = Downcall.enter(this, "ITable.peek");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.peek", row);
      }
      Arguments.nonNull(row, "ITable.peek", "row");
      long rowPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_peek, rowPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.peek");
      }
      SRow rowValue = Views.borrow(Results.nonNullResult(Memory.getLong(rowPointer), "ITable.peek"),
          SRowStruct.TYPE, "ITable.peek");
      row.set(rowValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT getProps(SPropTagArray* tags, LONG flags, ULONG* resultCount, SPropValue** result)}.
   */
  @Override
  public StructList<SPropValue> getProps(SPropTagArray tags, int flags) {
    long self = Downcall.enter(this, "ITable.getProps");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.getProps", tags, flags);
      }
      long tagsPointer = tags == null ? 0L : frame.view(tags, SPropTagArrayStruct.TYPE,
          "ITable.getProps", "tags");
      long resultCountPointer = frame.cell(4);
      long resultPointer = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_getProps, tagsPointer, flags,
          resultCountPointer, resultPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.getProps");
      }
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
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT find(ULONG* count, SPropValue** props)}.
   */
  @Override
  public void find(IntRef count, Ref<StructList<SPropValue>> props) {
    long self = Downcall.enter(this, "ITable.find");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.find", count, props);
      }
      Arguments.nonNull(count, "ITable.find", "count");
      long countPointer = frame.cell(4);
      long propsPointer = props == null ? 0L : frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_find, countPointer,
          propsPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.find");
      }
      frame.own(propsPointer, Owned.TASK_MEMORY);
      StructList<SPropValue> propsValue = null;
      if (props != null) {
        long propsElements = Memory.getLong(propsPointer);
        int propsLength = Results.received(Integer.toUnsignedLong(Memory.getInt(countPointer)),
            propsElements, "ITable.find", "props");
        propsValue = propsElements == 0L ? null : frame.take(propsPointer, propsLength,
            SPropValueStruct.TYPE, TaskMemory.allocator());
      }
      count.set(Memory.getInt(countPointer));
      if (props != null) {
        props.set(propsValue);
      }
      frame.commit();
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 11: {@code HRESULT ownRows(SRow** result, ULONG* resultCount)}.
   */
  @Override
  public StructList<SRow> ownRows() {
    long self = Downcall.enter(this, "ITable.ownRows");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("ITable.ownRows");
      }
      long resultPointer = frame.cell(8);
      long resultCountPointer = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, ITableVtable.SLOT_ownRows, resultPointer,
          resultCountPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ITableProxy.TYPE, "ITable.ownRows");
      }
      long resultElements = Memory.getLong(resultPointer);
      int resultLength = Results.received(Integer.toUnsignedLong(Memory.getInt(resultCountPointer)),
          resultElements, "ITable.ownRows", "result");
      StructList<SRow> resultValue = Views.borrow(resultElements, resultLength, SRowStruct.TYPE);
      return Trace.result(resultValue);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
