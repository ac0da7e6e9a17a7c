package io.comwright.sample.mapi;

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
 * Calls {@link IMAPISync} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IMAPISyncProxy extends IUnknownProxy implements IMAPISync {
  /**
   * {@link IMAPISync} as a value.
   */
  public static final ComType<IMAPISync> TYPE = IMAPISyncVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IMAPISyncProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IMAPISyncProxy attach(MemorySegment pointer) {
    return (IMAPISyncProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IMAPISyncProxy retain(MemorySegment pointer) {
    return (IMAPISyncProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IMAPISyncProxy retain(IMAPISync proxy) {
    return (IMAPISyncProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IMAPISyncProxy from(IUnknown object) {
    return (IMAPISyncProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IMAPISyncProxy tryFrom(IUnknown object) {
    return (IMAPISyncProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT synchronizeInBackground(MAPISIB* info)}.
   */
  @Override
  public void synchronizeInBackground(MapiSib info) {
    long self = Downcall.enter(this, "IMAPISync.synchronizeInBackground");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IMAPISync.synchronizeInBackground", info);
      }
      long infoPointer = MapiSibStruct.write(info, frame, "IMAPISync.synchronizeInBackground",
          "info");
      int hr = Trace.status((int) Calls.call(self, IMAPISyncVtable.SLOT_synchronizeInBackground,
          infoPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IMAPISyncProxy.TYPE, "IMAPISync.synchronizeInBackground");
      }
      Runnable infoRefs = MapiSibStruct.collect(info, infoPointer);
      infoRefs.run();
    } finally {
      Reference.reachabilityFence(info);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
