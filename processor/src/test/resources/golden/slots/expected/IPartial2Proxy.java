package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IPartial2} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IPartial2Proxy extends IPartialProxy implements IPartial2 {
  /**
   * {@link IPartial2} as a value.
   */
  public static final ComType<IPartial2> TYPE = IPartial2Vtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IPartial2Proxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IPartial2Proxy attach(MemorySegment pointer) {
    return (IPartial2Proxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IPartial2Proxy retain(MemorySegment pointer) {
    return (IPartial2Proxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IPartial2Proxy retain(IPartial2 proxy) {
    return (IPartial2Proxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IPartial2Proxy from(IUnknown object) {
    return (IPartial2Proxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IPartial2Proxy tryFrom(IUnknown object) {
    return (IPartial2Proxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 20: {@code HRESULT latest()}.
   */
  @Override
  public void latest() {
    long self = Downcall.enter(this, "IPartial2.latest");
    try {
      if (Trace.ON) {
        Trace.call("IPartial2.latest");
      }
      int hr = Trace.status((int) Calls.call(self, IPartial2Vtable.SLOT_latest));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IPartial2Proxy.TYPE, "IPartial2.latest");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
