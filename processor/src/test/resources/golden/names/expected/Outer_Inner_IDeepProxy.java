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
 * Calls {@link Outer.Inner.IDeep} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
class Outer_Inner_IDeepProxy extends Outer_INestedProxy implements Outer.Inner.IDeep {
  /**
   * {@link Outer.Inner.IDeep} as a value.
   */
  public static final ComType<Outer.Inner.IDeep> TYPE = Outer_Inner_IDeepVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected Outer_Inner_IDeepProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static Outer_Inner_IDeepProxy attach(MemorySegment pointer) {
    return (Outer_Inner_IDeepProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static Outer_Inner_IDeepProxy retain(MemorySegment pointer) {
    return (Outer_Inner_IDeepProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static Outer_Inner_IDeepProxy retain(Outer.Inner.IDeep proxy) {
    return (Outer_Inner_IDeepProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Outer_Inner_IDeepProxy from(IUnknown object) {
    return (Outer_Inner_IDeepProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static Outer_Inner_IDeepProxy tryFrom(IUnknown object) {
    return (Outer_Inner_IDeepProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 4: {@code HRESULT deep(LPCWSTR text)}.
   */
  @Override
  public void deep(String text) {
    long self = Downcall.enter(this, "IDeep.deep");
    io.comwright.runtime.Frame frame = io.comwright.runtime.Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IDeep.deep", text);
      }
      long textPointer = frame.utf16(text, "IDeep.deep", "text");
      int hr = Trace.status((int) Calls.call(self, Outer_Inner_IDeepVtable.SLOT_deep, textPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, Outer_Inner_IDeepProxy.TYPE, "IDeep.deep");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
