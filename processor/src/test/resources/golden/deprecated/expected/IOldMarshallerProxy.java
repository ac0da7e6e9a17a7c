package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Conversions;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import java.time.Duration;

/**
 * Calls {@link IOldMarshaller} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"deprecation", "removal"})
public class IOldMarshallerProxy extends IUnknownProxy implements IOldMarshaller {
  /**
   * {@link IOldMarshaller} as a value.
   */
  public static final ComType<IOldMarshaller> TYPE = IOldMarshallerVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IOldMarshallerProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOldMarshallerProxy attach(MemorySegment pointer) {
    return (IOldMarshallerProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IOldMarshallerProxy retain(MemorySegment pointer) {
    return (IOldMarshallerProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IOldMarshallerProxy retain(IOldMarshaller proxy) {
    return (IOldMarshallerProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOldMarshallerProxy from(IUnknown object) {
    return (IOldMarshallerProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IOldMarshallerProxy tryFrom(IUnknown object) {
    return (IOldMarshallerProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT sleep(LONG time)}.
   */
  @Override
  public void sleep(Duration time) {
    long self = Downcall.enter(this, "IOldMarshaller.sleep");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IOldMarshaller.sleep", time);
      }
      long timeNative = Conversions.toNative(new IOldMarshaller.Seconds(), Arguments.nonNull(time,
          "IOldMarshaller.sleep", "time"), frame, "IOldMarshaller.sleep", "time");
      int hr = Trace.status((int) Calls.call(self, IOldMarshallerVtable.SLOT_sleep, timeNative));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IOldMarshallerProxy.TYPE, "IOldMarshaller.sleep");
      }
    } finally {
      Reference.reachabilityFence(time);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
