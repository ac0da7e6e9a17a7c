package example;

import io.comwright.ComType;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IVoiceCallback} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IVoiceCallbackProxy extends VtableProxy implements IVoiceCallback {
  /** {@link IVoiceCallback} as a value. */
  public static final ComType<IVoiceCallback> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IVoiceCallback.class, null, null, IVoiceCallbackVtable.LAYOUT,
      IVoiceCallbackVtable.LAYOUT_HASH), new IVoiceCallbackProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IVoiceCallbackProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IVoiceCallbackProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IVoiceCallbackStub.VTABLE;
  }

  /**
   * {@return a proxy that calls for as long as the owner of the pointer keeps it valid}
   * @param pointer an interface pointer, not NULL
   */
  public static IVoiceCallbackProxy of(MemorySegment pointer) {
    return (IVoiceCallbackProxy) TYPE.attach(pointer);
  }

  @Override
  public void onPassStart(int bytesRequired) {
    long self = Downcall.enter(this, "IVoiceCallback.onPassStart");
    try {
      if (Trace.ON) Trace.call("IVoiceCallback.onPassStart", bytesRequired);
      Calls.call(self, IVoiceCallbackVtable.SLOT_onPassStart,
          Integer.toUnsignedLong(bytesRequired));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void onPassEnd() {
    long self = Downcall.enter(this, "IVoiceCallback.onPassEnd");
    try {
      if (Trace.ON) Trace.call("IVoiceCallback.onPassEnd");
      Calls.call(self, IVoiceCallbackVtable.SLOT_onPassEnd);
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void close() {
    long self = Downcall.enter(this, "IVoiceCallback.close");
    try {
      if (Trace.ON) Trace.call("IVoiceCallback.close");
      Calls.call(self, IVoiceCallbackVtable.SLOT_close);
    } finally {
      Downcall.exit(this);
    }
  }
}
