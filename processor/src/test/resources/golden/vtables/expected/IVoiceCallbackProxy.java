package example;

import io.comwright.ComType;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;

/**
 * Calls {@link IVoiceCallback} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IVoiceCallbackProxy extends VtableProxy implements IVoiceCallback {
  /**
   * {@link IVoiceCallback} as a value.
   */
  public static final ComType<IVoiceCallback> TYPE = IVoiceCallbackVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IVoiceCallbackProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Calls through a pointer for as long as its owner keeps it valid.
   *
   * @param pointer an interface pointer
   * @return a proxy
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IVoiceCallbackProxy of(MemorySegment pointer) {
    return (IVoiceCallbackProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Slot 0: {@code void onPassStart(ULONG bytesRequired)}.
   */
  @Override
  public void onPassStart(int bytesRequired) {
    long self = Downcall.enter(this, "IVoiceCallback.onPassStart");
    try {
      if (Trace.ON) {
        Trace.call("IVoiceCallback.onPassStart", bytesRequired);
      }
      Calls.call(self, IVoiceCallbackVtable.SLOT_onPassStart,
          Integer.toUnsignedLong(bytesRequired));
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 1: {@code void onPassEnd()}.
   */
  @Override
  public void onPassEnd() {
    long self = Downcall.enter(this, "IVoiceCallback.onPassEnd");
    try {
      if (Trace.ON) {
        Trace.call("IVoiceCallback.onPassEnd");
      }
      Calls.call(self, IVoiceCallbackVtable.SLOT_onPassEnd);
    } finally {
      Downcall.exit(this);
    }
  }

  /**
   * Slot 2: {@code void close()}.
   */
  @Override
  public void close() {
    long self = Downcall.enter(this, "IVoiceCallback.close");
    try {
      if (Trace.ON) {
        Trace.call("IVoiceCallback.close");
      }
      Calls.call(self, IVoiceCallbackVtable.SLOT_close);
    } finally {
      Downcall.exit(this);
    }
  }
}
