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
import java.lang.ref.Reference;

/**
 * Calls {@link IVoice} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IVoiceProxy extends IUnknownProxy implements IVoice {
  /**
   * {@link IVoice} as a value.
   */
  public static final ComType<IVoice> TYPE = IVoiceVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IVoiceProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IVoiceProxy attach(MemorySegment pointer) {
    return (IVoiceProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IVoiceProxy retain(MemorySegment pointer) {
    return (IVoiceProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IVoiceProxy retain(IVoice proxy) {
    return (IVoiceProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IVoiceProxy from(IUnknown object) {
    return (IVoiceProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IVoiceProxy tryFrom(IUnknown object) {
    return (IVoiceProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT setCallback(IVoiceCallback* callback)}.
   */
  @Override
  public void setCallback(IVoiceCallback callback) {
    long self = Downcall.enter(this, "IVoice.setCallback");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IVoice.setCallback", callback);
      }
      long callbackPointer = callback == null ? 0L : frame.pointer(callback,
          IVoiceCallbackProxy.TYPE, "IVoice.setCallback", "callback");
      int hr = Trace.status((int) Calls.call(self, IVoiceVtable.SLOT_setCallback, callbackPointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IVoiceProxy.TYPE, "IVoice.setCallback");
      }
    } finally {
      Reference.reachabilityFence(callback);
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT getCallback(IVoiceCallback** result)}.
   */
  @Override
  public IVoiceCallback getCallback() {
    long self = Downcall.enter(this, "IVoice.getCallback");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IVoice.getCallback");
      }
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IVoiceVtable.SLOT_getCallback, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IVoiceProxy.TYPE, "IVoice.getCallback");
      }
      return Trace.result(Proxies.take(Memory.getLong(result), IVoiceCallbackProxy.TYPE,
          "IVoice.getCallback"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }
}
