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
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IMAPISyncProgressCallback} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IMAPISyncProgressCallbackProxy extends IUnknownProxy implements IMAPISyncProgressCallback {
  /** {@link IMAPISyncProgressCallback} as a value. */
  public static final ComType<IMAPISyncProgressCallback> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IMAPISyncProgressCallback.class, IMAPISyncProgressCallbackVtable.IID,
      IUnknownProxy.TYPE, IMAPISyncProgressCallbackVtable.LAYOUT,
      IMAPISyncProgressCallbackVtable.LAYOUT_HASH),
      new IMAPISyncProgressCallbackProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IMAPISyncProgressCallbackProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IMAPISyncProgressCallbackProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IMAPISyncProgressCallbackStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IMAPISyncProgressCallbackProxy attach(MemorySegment pointer) {
    return (IMAPISyncProgressCallbackProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IMAPISyncProgressCallbackProxy retain(MemorySegment pointer) {
    return (IMAPISyncProgressCallbackProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IMAPISyncProgressCallbackProxy retain(IMAPISyncProgressCallback proxy) {
    return (IMAPISyncProgressCallbackProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IMAPISyncProgressCallbackProxy from(IUnknown object) {
    return (IMAPISyncProgressCallbackProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IMAPISyncProgressCallbackProxy tryFrom(IUnknown object) {
    return (IMAPISyncProgressCallbackProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void progress(@Nullable String step, int index, int indexMax) {
    long self = Downcall.enter(this, "IMAPISyncProgressCallback.progress");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IMAPISyncProgressCallback.progress", step, index, indexMax);
      long stepPointer = step == null ? 0L : frame.utf16(step, "IMAPISyncProgressCallback.progress",
          "step");
      int hr = (int) Calls.call(self, IMAPISyncProgressCallbackVtable.SLOT_progress, stepPointer,
          index, indexMax);
      Downcall.check(hr, this, TYPE, "IMAPISyncProgressCallback.progress");
    }
  }

  @Override
  public void error(HResult result, String message) {
    long self = Downcall.enter(this, "IMAPISyncProgressCallback.error");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IMAPISyncProgressCallback.error", result, message);
      long resultCode = Arguments.nonNull(result, "IMAPISyncProgressCallback.error",
          "result").code();
      long messagePointer = frame.utf16(message, "IMAPISyncProgressCallback.error", "message");
      int hr = (int) Calls.call(self, IMAPISyncProgressCallbackVtable.SLOT_error, resultCode,
          messagePointer);
      Downcall.check(hr, this, TYPE, "IMAPISyncProgressCallback.error");
    }
  }

  @Override
  public void done(@Nullable Handle threadDoneEvent, HResult result) {
    long self = Downcall.enter(this, "IMAPISyncProgressCallback.done");
    try {
      if (Trace.ON) Trace.call("IMAPISyncProgressCallback.done", threadDoneEvent, result);
      long threadDoneEventValue = threadDoneEvent == null ? 0L : threadDoneEvent.value();
      long resultCode = Arguments.nonNull(result, "IMAPISyncProgressCallback.done",
          "result").code();
      int hr = (int) Calls.call(self, IMAPISyncProgressCallbackVtable.SLOT_done,
          threadDoneEventValue, resultCode);
      Downcall.check(hr, this, TYPE, "IMAPISyncProgressCallback.done");
    } finally {
      Downcall.exit(this);
    }
  }
}
