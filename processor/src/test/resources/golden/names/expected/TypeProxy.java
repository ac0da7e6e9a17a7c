package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
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
 * Calls {@link Type} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class TypeProxy extends IUnknownProxy implements Type {
  /**
   * {@link Type} as a value.
   */
  public static final ComType<Type> TYPE = TypeVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected TypeProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static TypeProxy attach(MemorySegment pointer) {
    return (TypeProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static TypeProxy retain(MemorySegment pointer) {
    return (TypeProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static TypeProxy retain(Type proxy) {
    return (TypeProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static TypeProxy from(IUnknown object) {
    return (TypeProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static TypeProxy tryFrom(IUnknown object) {
    return (TypeProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT type(Type* type)}.
   */
  @Override
  public void type(Type type) {
    long self = Downcall.enter(this, "Type.type");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("Type.type", type);
      }
      long typePointer = frame.pointer(type, TypeProxy.TYPE, "Type.type", "type");
      int hr = Trace.status((int) Calls.call(self, TypeVtable.SLOT_type, typePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, TypeProxy.TYPE, "Type.type");
      }
    } finally {
      Reference.reachabilityFence(type);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
