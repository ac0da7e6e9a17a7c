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
 * Calls {@link INew} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal"})
public class INewProxy extends IUnknownProxy implements INew {
  /**
   * {@link INew} as a value.
   */
  public static final ComType<INew> TYPE = INewVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected INewProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static INewProxy attach(MemorySegment pointer) {
    return (INewProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static INewProxy retain(MemorySegment pointer) {
    return (INewProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static INewProxy retain(INew proxy) {
    return (INewProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static INewProxy from(IUnknown object) {
    return (INewProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static INewProxy tryFrom(IUnknown object) {
    return (INewProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT doomed()}.
   */
  @Override
  public void doomed() {
    long self = Downcall.enter(this, "INew.doomed");
    try {
      if (Trace.ON) {
        Trace.call("INew.doomed");
      }
      int hr = Trace.status((int) Calls.call(self, INewVtable.SLOT_doomed));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INewProxy.TYPE, "INew.doomed");
      }
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT mention(IOld* old)}.
   */
  @Override
  public void mention(IOld old) {
    long self = Downcall.enter(this, "INew.mention");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("INew.mention", old);
      }
      long oldPointer = frame.pointer(old, IOldProxy.TYPE, "INew.mention", "old");
      int hr = Trace.status((int) Calls.call(self, INewVtable.SLOT_mention, oldPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, INewProxy.TYPE, "INew.mention");
      }
    } finally {
      Reference.reachabilityFence(old);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
