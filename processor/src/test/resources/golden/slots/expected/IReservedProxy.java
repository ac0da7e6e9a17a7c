package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IReserved} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IReservedProxy extends IUnknownProxy implements IReserved {
  /**
   * {@link IReserved} as a value.
   */
  public static final ComType<IReserved> TYPE = IReservedVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IReservedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IReservedProxy attach(MemorySegment pointer) {
    return (IReservedProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IReservedProxy retain(MemorySegment pointer) {
    return (IReservedProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IReservedProxy retain(IReserved proxy) {
    return (IReservedProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IReservedProxy from(IUnknown object) {
    return (IReservedProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IReservedProxy tryFrom(IUnknown object) {
    return (IReservedProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT first()}.
   */
  @Override
  public void first() {
    long self = Downcall.enter(this, "IReserved.first");
    try {
      if (Trace.ON) {
        Trace.call("IReserved.first");
      }
      int hr = Trace.status((int) Calls.call(self, IReservedVtable.SLOT_first));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IReservedProxy.TYPE, "IReserved.first");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT second()}.
   */
  @Override
  public void second() {
    long self = Downcall.enter(this, "IReserved.second");
    try {
      if (Trace.ON) {
        Trace.call("IReserved.second");
      }
      int hr = Trace.status((int) Calls.call(self, IReservedVtable.SLOT_second));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IReservedProxy.TYPE, "IReserved.second");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
