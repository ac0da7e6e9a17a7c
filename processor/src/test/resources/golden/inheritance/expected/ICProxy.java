package example.c;

import example.a.IA;
import example.a.IAProxy;
import example.b.IB;
import example.b.IBProxy;
import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IC} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class ICProxy extends IBProxy implements IC {
  /**
   * {@link IC} as a value.
   */
  public static final ComType<IC> TYPE = ICVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected ICProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ICProxy attach(MemorySegment pointer) {
    return (ICProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static ICProxy retain(MemorySegment pointer) {
    return (ICProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static ICProxy retain(IC proxy) {
    return (ICProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ICProxy from(IUnknown object) {
    return (ICProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static ICProxy tryFrom(IUnknown object) {
    return (ICProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 4: {@code HRESULT c(IA* a, IB* b, IC* c, LONG* result)}.
   */
  @Override
  public int c(IA a, IB b, IC c) {
    long self = Downcall.enter(this, "IC.c");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IC.c", a, b, c);
      }
      long aPointer = frame.pointer(a, IAProxy.TYPE, "IC.c", "a");
      long bPointer = frame.pointer(b, IBProxy.TYPE, "IC.c", "b");
      long cPointer = frame.pointer(c, ICProxy.TYPE, "IC.c", "c");
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, ICVtable.SLOT_c, aPointer, bPointer, cPointer,
          result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, ICProxy.TYPE, "IC.c");
      }
      return Trace.result(io.comwright.runtime.Memory.getInt(result));
    } finally {
      Reference.reachabilityFence(a);
      Reference.reachabilityFence(b);
      Reference.reachabilityFence(c);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
