package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
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

/** Calls {@link IWbemObjectSink} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IWbemObjectSinkProxy extends IUnknownProxy implements IWbemObjectSink {
  /** {@link IWbemObjectSink} as a value. */
  public static final ComType<IWbemObjectSink> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IWbemObjectSink.class, IWbemObjectSinkVtable.IID, IUnknownProxy.TYPE,
      IWbemObjectSinkVtable.LAYOUT, IWbemObjectSinkVtable.LAYOUT_HASH),
      new IWbemObjectSinkProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IWbemObjectSinkProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IWbemObjectSinkProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IWbemObjectSinkStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IWbemObjectSinkProxy attach(MemorySegment pointer) {
    return (IWbemObjectSinkProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IWbemObjectSinkProxy retain(MemorySegment pointer) {
    return (IWbemObjectSinkProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IWbemObjectSinkProxy retain(IWbemObjectSink proxy) {
    return (IWbemObjectSinkProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IWbemObjectSinkProxy from(IUnknown object) {
    return (IWbemObjectSinkProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IWbemObjectSinkProxy tryFrom(IUnknown object) {
    return (IWbemObjectSinkProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void indicate(IWbemClassObject[] objects) {
    long self = Downcall.enter(this, "IWbemObjectSink.Indicate");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IWbemObjectSink.Indicate", (Object) objects);
      int objectsLength = Arguments.nonNull(objects, "IWbemObjectSink.Indicate", "objects").length;
      long objectsPointer = frame.array(objectsLength, 8);
      for (int i = 0; i < objectsLength; i++) {
        Memory.putLong(objectsPointer + 8L * i, frame.pointer(objects[i],
            IWbemClassObjectProxy.TYPE, "IWbemObjectSink.Indicate", "an element of objects"));
      }
      int hr = (int) Calls.call(self, IWbemObjectSinkVtable.SLOT_indicate, objectsLength,
          objectsPointer);
      Downcall.check(hr, this, TYPE, "IWbemObjectSink.Indicate");
    } finally {
      Reference.reachabilityFence(objects);
    }
  }

  @Override
  public void setStatus(int flags, HResult result, @Nullable String text,
      @Nullable IWbemClassObject object) {
    long self = Downcall.enter(this, "IWbemObjectSink.SetStatus");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IWbemObjectSink.SetStatus", flags, result, text, object);
      long resultCode = Arguments.nonNull(result, "IWbemObjectSink.SetStatus", "result").code();
      long textPointer = text == null ? 0L : frame.bstr(text, "IWbemObjectSink.SetStatus", "text");
      long objectPointer = object == null ? 0L : frame.pointer(object, IWbemClassObjectProxy.TYPE,
          "IWbemObjectSink.SetStatus", "object");
      int hr = (int) Calls.call(self, IWbemObjectSinkVtable.SLOT_setStatus, flags, resultCode,
          textPointer, objectPointer);
      Downcall.check(hr, this, TYPE, "IWbemObjectSink.SetStatus");
    } finally {
      Reference.reachabilityFence(object);
    }
  }
}
