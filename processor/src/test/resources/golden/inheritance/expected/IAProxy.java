package example.a;

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
 * Calls {@link IA} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IAProxy extends IUnknownProxy implements IA {
  /**
   * {@link IA} as a value.
   */
  public static final ComType<IA> TYPE = IAVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IAProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IAProxy attach(MemorySegment pointer) {
    return (IAProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IAProxy retain(MemorySegment pointer) {
    return (IAProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IAProxy retain(IA proxy) {
    return (IAProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IAProxy from(IUnknown object) {
    return (IAProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IAProxy tryFrom(IUnknown object) {
    return (IAProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT a()}.
   */
  @Override
  public void a() {
    long self = Downcall.enter(this, "IA.a");
    try {
      if (Trace.ON) {
        Trace.call("IA.a");
      }
      int hr = Trace.status((int) Calls.call(self, IAVtable.SLOT_a));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IAProxy.TYPE, "IA.a");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
