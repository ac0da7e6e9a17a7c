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

/**
 * Calls {@link IOverloads} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IOverloadsProxy extends IUnknownProxy implements IOverloads {
  /**
   * {@link IOverloads} as a value.
   */
  public static final ComType<IOverloads> TYPE = IOverloadsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IOverloadsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOverloadsProxy attach(MemorySegment pointer) {
    return (IOverloadsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOverloadsProxy retain(MemorySegment pointer) {
    return (IOverloadsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IOverloadsProxy retain(IOverloads proxy) {
    return (IOverloadsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOverloadsProxy from(IUnknown object) {
    return (IOverloadsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOverloadsProxy tryFrom(IUnknown object) {
    return (IOverloadsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 4: {@code HRESULT item(LONG index)}.
   */
  @Override
  public void item(int index) {
    long self = Downcall.enter(this, "IOverloads.item");
    try {
      if (Trace.ON) {
        Trace.call("IOverloads.item", index);
      }
      int hr = Trace.status((int) Calls.call(self, IOverloadsVtable.SLOT_item_4, index));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOverloadsProxy.TYPE, "IOverloads.item");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 3: {@code HRESULT item(LPCWSTR name)}.
   */
  @Override
  public void item(String name) {
    long self = Downcall.enter(this, "IOverloads.item");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOverloads.item", name);
      }
      long namePointer = frame.utf16(name, "IOverloads.item", "name");
      int hr = Trace.status((int) Calls.call(self, IOverloadsVtable.SLOT_item_3, namePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOverloadsProxy.TYPE, "IOverloads.item");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT item_4()}.
   */
  @Override
  public void item_4() {
    long self = Downcall.enter(this, "IOverloads.item_4");
    try {
      if (Trace.ON) {
        Trace.call("IOverloads.item_4");
      }
      int hr = Trace.status((int) Calls.call(self, IOverloadsVtable.SLOT_item_4_5));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOverloadsProxy.TYPE, "IOverloads.item_4");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 6: {@code HRESULT COUNT()}.
   */
  @Override
  public void COUNT() {
    long self = Downcall.enter(this, "IOverloads.COUNT");
    try {
      if (Trace.ON) {
        Trace.call("IOverloads.COUNT");
      }
      int hr = Trace.status((int) Calls.call(self, IOverloadsVtable.SLOT_COUNT_6));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOverloadsProxy.TYPE, "IOverloads.COUNT");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
