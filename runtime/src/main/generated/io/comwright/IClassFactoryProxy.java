package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IClassFactory} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IClassFactoryProxy extends IUnknownProxy implements IClassFactory {
  /**
   * {@link IClassFactory} as a value.
   */
  public static final ComType<IClassFactory> TYPE = IClassFactoryVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IClassFactoryProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IClassFactoryProxy attach(MemorySegment pointer) {
    return (IClassFactoryProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IClassFactoryProxy retain(MemorySegment pointer) {
    return (IClassFactoryProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IClassFactoryProxy retain(IClassFactory proxy) {
    return (IClassFactoryProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IClassFactoryProxy from(IUnknown object) {
    return (IClassFactoryProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IClassFactoryProxy tryFrom(IUnknown object) {
    return (IClassFactoryProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT CreateInstance(IUnknown* outer, REFIID type, void** result)}.
   */
  @Override
  public <T extends IUnknown> T createInstance(IUnknown outer, ComType<T> type) {
    long self = Downcall.enter(this, "IClassFactory.CreateInstance");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IClassFactory.CreateInstance", outer, type);
      }
      long outerPointer = outer == null ? 0L : frame.pointer(outer, IUnknownProxy.TYPE,
          "IClassFactory.CreateInstance", "outer");
      long typeIid = frame.guid(Arguments.nonNull(type, "IClassFactory.CreateInstance",
          "type").iid(), "IClassFactory.CreateInstance", "type");
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IClassFactoryVtable.SLOT_createInstance,
          outerPointer, typeIid, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IClassFactoryProxy.TYPE, "IClassFactory.CreateInstance");
      }
      return Trace.result(Proxies.take(Memory.getLong(result), type,
          "IClassFactory.CreateInstance"));
    } finally {
      Reference.reachabilityFence(outer);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT LockServer(BOOL lock)}.
   */
  @Override
  public void lockServer(boolean lock) {
    long self = Downcall.enter(this, "IClassFactory.LockServer");
    try {
      if (Trace.ON) {
        Trace.call("IClassFactory.LockServer", lock);
      }
      int hr = Trace.status((int) Calls.call(self, IClassFactoryVtable.SLOT_lockServer,
          lock ? 1L : 0L));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IClassFactoryProxy.TYPE, "IClassFactory.LockServer");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
