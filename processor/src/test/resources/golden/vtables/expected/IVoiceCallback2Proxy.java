package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IVoiceCallback2} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IVoiceCallback2Proxy extends IVoiceCallbackProxy implements IVoiceCallback2 {
  /** {@link IVoiceCallback2} as a value. */
  public static final ComType<IVoiceCallback2> TYPE;

  static {
    GeneratedType.checkBase("IVoiceCallback2", IVoiceCallbackProxy.TYPE, 0x79d2f5bdb8d3d9afL);
    TYPE = GeneratedType.register(1, new GeneratedType<>(IVoiceCallback2.class, null,
        IVoiceCallbackProxy.TYPE, IVoiceCallback2Vtable.LAYOUT, IVoiceCallback2Vtable.LAYOUT_HASH),
        new IVoiceCallback2Proxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IVoiceCallback2Proxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IVoiceCallback2Proxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IVoiceCallback2Stub.VTABLE;
  }

  /**
   * {@return a proxy that calls for as long as the owner of the pointer keeps it valid}
   * @param pointer an interface pointer, not NULL
   */
  public static IVoiceCallback2Proxy of(MemorySegment pointer) {
    return (IVoiceCallback2Proxy) TYPE.attach(pointer);
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
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IVoiceCallback2.next", callback);
      long callbackPointer = frame.pointer(callback, TYPE, "IVoiceCallback2.next", "callback");
      return Trace.result(HResult.of((int) Calls.call(self, IVoiceCallback2Vtable.SLOT_next,
          callbackPointer)));
    } finally {
      Reference.reachabilityFence(callback);
    }
  }
}
