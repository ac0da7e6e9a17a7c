package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/** Calls {@link IVoiceCallback2} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IVoiceCallback2Proxy extends IVoiceCallbackProxy implements IVoiceCallback2 {
  /** {@link IVoiceCallback2} as a value. */
  public static final ComType<IVoiceCallback2> TYPE = IVoiceCallback2Vtable.TYPE;

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IVoiceCallback2Proxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that calls for as long as the owner of the pointer keeps it valid}
   * @param pointer an interface pointer, not NULL
   */
  public static IVoiceCallback2Proxy of(MemorySegment pointer) {
    return (IVoiceCallback2Proxy) Proxies.attach(pointer, TYPE);
  }

  @Override
  public void onVoiceError(MemorySegment context, HResult error) {
    long self = Downcall.enter(this, "IVoiceCallback2.onVoiceError");
    try {
      if (Trace.ON) Trace.call("IVoiceCallback2.onVoiceError", context, error);
      long contextAddress = Arguments.address(context, "IVoiceCallback2.onVoiceError", "context");
      long errorCode = Arguments.nonNull(error, "IVoiceCallback2.onVoiceError", "error").code();
      Calls.call(self, IVoiceCallback2Vtable.SLOT_onVoiceError, contextAddress, errorCode);
    } finally {
      Reference.reachabilityFence(context);
      Downcall.exit(this);
    }
  }

  @Override
  public HResult next(IVoiceCallback2 callback) {
    long self = Downcall.enter(this, "IVoiceCallback2.next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IVoiceCallback2.next", callback);
      long callbackPointer = frame.pointer(callback, TYPE, "IVoiceCallback2.next", "callback");
      return Trace.result(HResult.of((int) Calls.call(self, IVoiceCallback2Vtable.SLOT_next,
          callbackPointer)));
    } finally {
      Reference.reachabilityFence(callback);
    }
  }
}
