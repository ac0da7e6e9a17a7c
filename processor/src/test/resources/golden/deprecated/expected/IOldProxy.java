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
 * Calls {@link IOld} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal"})
public class IOldProxy extends IUnknownProxy implements IOld {
  /**
   * {@link IOld} as a value.
   */
  public static final ComType<IOld> TYPE = IOldVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IOldProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOldProxy attach(MemorySegment pointer) {
    return (IOldProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOldProxy retain(MemorySegment pointer) {
    return (IOldProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IOldProxy retain(IOld proxy) {
    return (IOldProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOldProxy from(IUnknown object) {
    return (IOldProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOldProxy tryFrom(IUnknown object) {
    return (IOldProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT old()}.
   */
  @Override
  public void old() {
    long self = Downcall.enter(this, "IOld.old");
    try {
      if (Trace.ON) {
        Trace.call("IOld.old");
      }
      int hr = Trace.status((int) Calls.call(self, IOldVtable.SLOT_old));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOldProxy.TYPE, "IOld.old");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
