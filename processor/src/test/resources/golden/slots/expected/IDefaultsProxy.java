package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IDefaults} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IDefaultsProxy extends IUnknownProxy implements IDefaults {
  /**
   * {@link IDefaults} as a value.
   */
  public static final ComType<IDefaults> TYPE = IDefaultsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IDefaultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IDefaultsProxy attach(MemorySegment pointer) {
    return (IDefaultsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IDefaultsProxy retain(MemorySegment pointer) {
    return (IDefaultsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IDefaultsProxy retain(IDefaults proxy) {
    return (IDefaultsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IDefaultsProxy from(IUnknown object) {
    return (IDefaultsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IDefaultsProxy tryFrom(IUnknown object) {
    return (IDefaultsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT first()}.
   */
  @Override
  public void first() {
    long self = io.comwright.runtime.Downcall.enter(this, "IDefaults.first");
    try {
      if (Trace.ON) {
        Trace.call("IDefaults.first");
      }
      int hr = Trace.status((int) Calls.call(self, IDefaultsVtable.SLOT_first));
      if (hr < 0) {
        throw io.comwright.runtime.Downcall.failure(hr, self, IDefaultsProxy.TYPE,
            "IDefaults.first");
      }
    } finally {
      io.comwright.runtime.Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT second(LONG* result)}.
   */
  @Override
  public int second() {
    long self = io.comwright.runtime.Downcall.enter(this, "IDefaults.second");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IDefaults.second");
      }
      long result = frame.cell(4);
      int hr = Trace.status((int) Calls.call(self, IDefaultsVtable.SLOT_second, result));
      if (hr < 0) {
        throw io.comwright.runtime.Downcall.failure(hr, self, IDefaultsProxy.TYPE,
            "IDefaults.second");
      }
      return Trace.result(Memory.getInt(result));
    } finally {
      frame.exit();
      io.comwright.runtime.Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT third()}.
   */
  @Override
  public void third() {
    long self = io.comwright.runtime.Downcall.enter(this, "IDefaults.third");
    try {
      if (Trace.ON) {
        Trace.call("IDefaults.third");
      }
      int hr = Trace.status((int) Calls.call(self, IDefaultsVtable.SLOT_third));
      if (hr < 0) {
        throw io.comwright.runtime.Downcall.failure(hr, self, IDefaultsProxy.TYPE,
            "IDefaults.third");
      }
    } finally {
      io.comwright.runtime.Downcall.exit(this);
    }
  }
}
