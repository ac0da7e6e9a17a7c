package io.comwright.sample.mapi;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IMAPISyncProgressCallback} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IMAPISyncProgressCallbackProxy extends IUnknownProxy implements IMAPISyncProgressCallback {
  /**
   * {@link IMAPISyncProgressCallback} as a value.
   */
  public static final ComType<IMAPISyncProgressCallback> TYPE = IMAPISyncProgressCallbackVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IMAPISyncProgressCallbackProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IMAPISyncProgressCallbackProxy attach(MemorySegment pointer) {
    return (IMAPISyncProgressCallbackProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IMAPISyncProgressCallbackProxy retain(MemorySegment pointer) {
    return (IMAPISyncProgressCallbackProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IMAPISyncProgressCallbackProxy retain(IMAPISyncProgressCallback proxy) {
    return (IMAPISyncProgressCallbackProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IMAPISyncProgressCallbackProxy from(IUnknown object) {
    return (IMAPISyncProgressCallbackProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IMAPISyncProgressCallbackProxy tryFrom(IUnknown object) {
    return (IMAPISyncProgressCallbackProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT progress(LPCWSTR step, LONG index, LONG indexMax)}.
   */
  @Override
  public void progress(String step, int index, int indexMax) {
    long self = Downcall.enter(this, "IMAPISyncProgressCallback.progress");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IMAPISyncProgressCallback.progress", step, index, indexMax);
      }
      long stepPointer = step == null ? 0L : frame.utf16(step, "IMAPISyncProgressCallback.progress",
          "step");
      int hr = Trace.status((int) Calls.call(self, IMAPISyncProgressCallbackVtable.SLOT_progress,
          stepPointer, index, indexMax));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IMAPISyncProgressCallbackProxy.TYPE,
            "IMAPISyncProgressCallback.progress");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT error(HRESULT result, LPCWSTR message)}.
   */
  @Override
  public void error(HResult result, String message) {
    long self = Downcall.enter(this, "IMAPISyncProgressCallback.error");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IMAPISyncProgressCallback.error", result, message);
      }
      long resultCode = Arguments.nonNull(result, "IMAPISyncProgressCallback.error",
          "result").code();
      long messagePointer = frame.utf16(message, "IMAPISyncProgressCallback.error", "message");
      int hr = Trace.status((int) Calls.call(self, IMAPISyncProgressCallbackVtable.SLOT_error,
          resultCode, messagePointer));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IMAPISyncProgressCallbackProxy.TYPE,
            "IMAPISyncProgressCallback.error");
      }
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT done(HANDLE threadDoneEvent, HRESULT result)}.
   */
  @Override
  public void done(Handle threadDoneEvent, HResult result) {
    long self = Downcall.enter(this, "IMAPISyncProgressCallback.done");
    try {
      if (Trace.ON) {
        Trace.call("IMAPISyncProgressCallback.done", threadDoneEvent, result);
      }
      long threadDoneEventValue = threadDoneEvent == null ? 0L : threadDoneEvent.value();
      long resultCode = Arguments.nonNull(result, "IMAPISyncProgressCallback.done",
          "result").code();
      int hr = Trace.status((int) Calls.call(self, IMAPISyncProgressCallbackVtable.SLOT_done,
          threadDoneEventValue, resultCode));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IMAPISyncProgressCallbackProxy.TYPE,
            "IMAPISyncProgressCallback.done");
      }
    } finally {
      Downcall.exit(this);
    }
  }
}
