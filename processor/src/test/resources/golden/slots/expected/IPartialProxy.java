package example;

import io.comwright.ComType;
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
 * Calls {@link IPartial} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IPartialProxy extends IUnknownProxy implements IPartial {
  /**
   * {@link IPartial} as a value.
   */
  public static final ComType<IPartial> TYPE = IPartialVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IPartialProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IPartialProxy attach(MemorySegment pointer) {
    return (IPartialProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IPartialProxy retain(MemorySegment pointer) {
    return (IPartialProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IPartialProxy retain(IPartial proxy) {
    return (IPartialProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IPartialProxy from(IUnknown object) {
    return (IPartialProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IPartialProxy tryFrom(IUnknown object) {
    return (IPartialProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 9: {@code HRESULT late()}.
   */
  @Override
  public void late() {
    long self = Downcall.enter(this, "IPartial.late");
    try {
      if (Trace.ON) {
        Trace.call("IPartial.late");
      }
      int hr = Trace.status((int) Calls.call(self, IPartialVtable.SLOT_late));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IPartialProxy.TYPE, "IPartial.late");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 10: {@code HRESULT later(LONG* result)}.
   */
  @Override
  public int later() {
    long self = Downcall.enter(this, "IPartial.later");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IPartial.later");
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IPartialVtable.SLOT_later, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IPartialProxy.TYPE, "IPartial.later");
      }
      return Trace.result(Memory.getInt(result));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
