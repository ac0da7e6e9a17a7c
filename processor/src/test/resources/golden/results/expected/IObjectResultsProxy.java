package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IObjectResults} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IObjectResultsProxy extends IUnknownProxy implements IObjectResults {
  /**
   * {@link IObjectResults} as a value.
   */
  public static final ComType<IObjectResults> TYPE = IObjectResultsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IObjectResultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IObjectResultsProxy attach(MemorySegment pointer) {
    return (IObjectResultsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IObjectResultsProxy retain(MemorySegment pointer) {
    return (IObjectResultsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IObjectResultsProxy retain(IObjectResults proxy) {
    return (IObjectResultsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IObjectResultsProxy from(IUnknown object) {
    return (IObjectResultsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IObjectResultsProxy tryFrom(IUnknown object) {
    return (IObjectResultsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT getHandle(HANDLE* result)}.
   */
  @Override
  public Handle getHandle() {
    long self = Downcall.enter(this, "IObjectResults.getHandle");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.getHandle");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_getHandle, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE, "IObjectResults.getHandle");
      }
      return Trace.result(Handle.of(Memory.getLong(result)));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT getHandleOrNull(HANDLE* result)}.
   */
  @Override
  public Handle getHandleOrNull() {
    long self = Downcall.enter(this, "IObjectResults.getHandleOrNull");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.getHandleOrNull");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_getHandleOrNull,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE,
            "IObjectResults.getHandleOrNull");
      }
      long value = Memory.getLong(result);
      return Trace.result(value == 0L ? null : Handle.of(value));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT getGuid(GUID* result)}.
   */
  @Override
  public Guid getGuid() {
    long self = Downcall.enter(this, "IObjectResults.getGuid");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.getGuid");
      }
      long result = frame.cell(16);
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_getGuid, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE, "IObjectResults.getGuid");
      }
      return Trace.result(Memory.getGuid(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT getScalars(IScalars** result)}.
   */
  @Override
  public IScalars getScalars() {
    long self = Downcall.enter(this, "IObjectResults.getScalars");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.getScalars");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_getScalars, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE, "IObjectResults.getScalars");
      }
      return Trace.result(Proxies.take(Memory.getLong(result), IScalarsProxy.TYPE,
          "IObjectResults.getScalars"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 7: {@code HRESULT getScalarsOrNull(IScalars** result)}.
   */
  @Override
  public IScalars getScalarsOrNull() {
    long self = Downcall.enter(this, "IObjectResults.getScalarsOrNull");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.getScalarsOrNull");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_getScalarsOrNull,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE,
            "IObjectResults.getScalarsOrNull");
      }
      long value = Memory.getLong(result);
      return Trace.result(Proxies.takeOrNull(value, IScalarsProxy.TYPE));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 8: {@code HRESULT getBox(REFGUID kind, REFGUID subkind, Box* result)}.
   */
  @Override
  public Box getBox(Guid kind, Guid subkind) {
    long self = Downcall.enter(this, "IObjectResults.getBox");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.getBox", kind, subkind);
      }
      long kindPointer = frame.guid(kind, "IObjectResults.getBox", "kind");
      long subkindPointer = subkind == null ? 0L : frame.guid(subkind, "IObjectResults.getBox",
          "subkind");
      long result = frame.cell(BoxStruct.SIZE);
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_getBox, kindPointer,
          subkindPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE, "IObjectResults.getBox");
      }
      frame.own(result, BoxStruct.OWNED);
      Box value = BoxStruct.take(result, frame, "IObjectResults.getBox");
      frame.commit();
      return Trace.result(value);
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 9: {@code HRESULT next()}.
   */
  @Override
  public HResult next() {
    long self = Downcall.enter(this, "IObjectResults.next");
    try {
      if (Trace.ON) {
        Trace.call("IObjectResults.next");
      }
      int hr = Trace.status((int) Calls.call(self, IObjectResultsVtable.SLOT_next));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IObjectResultsProxy.TYPE, "IObjectResults.next");
      }
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }
}
