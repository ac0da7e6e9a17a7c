package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IVoice} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IVoiceProxy extends IUnknownProxy implements IVoice {
  /** {@link IVoice} as a value. */
  public static final ComType<IVoice> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IVoice.class, IVoiceVtable.IID, IUnknownProxy.TYPE, IVoiceVtable.LAYOUT,
      IVoiceVtable.LAYOUT_HASH), new IVoiceProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IVoiceProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IVoiceProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IVoiceStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IVoiceProxy attach(MemorySegment pointer) {
    return (IVoiceProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IVoiceProxy retain(MemorySegment pointer) {
    return (IVoiceProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IVoiceProxy retain(IVoice proxy) {
    return (IVoiceProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IVoiceProxy from(IUnknown object) {
    return (IVoiceProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IVoiceProxy tryFrom(IUnknown object) {
    return (IVoiceProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void setCallback(@Nullable IVoiceCallback callback) {
    long self = Downcall.enter(this, "IVoice.setCallback");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IVoice.setCallback", callback);
      long callbackPointer = callback == null ? 0L : frame.pointer(callback,
          IVoiceCallbackProxy.TYPE, "IVoice.setCallback", "callback");
      int hr = (int) Calls.call(self, IVoiceVtable.SLOT_setCallback, callbackPointer);
      Downcall.check(hr, this, TYPE, "IVoice.setCallback");
    } finally {
      Reference.reachabilityFence(callback);
    }
  }

  @Override
  public IVoiceCallback getCallback() {
    long self = Downcall.enter(this, "IVoice.getCallback");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IVoice.getCallback");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IVoiceVtable.SLOT_getCallback, result);
      Downcall.check(hr, this, TYPE, "IVoice.getCallback");
      return Trace.result(Proxies.take(Memory.getLong(result), IVoiceCallbackProxy.TYPE,
          "IVoice.getCallback"));
    }
  }
}
