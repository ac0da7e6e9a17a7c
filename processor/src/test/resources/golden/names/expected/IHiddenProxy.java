package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
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
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IHidden} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
class IHiddenProxy extends IUnknownProxy implements IHidden {
  /** {@link IHidden} as a value. */
  public static final ComType<IHidden> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IHidden.class, IHiddenVtable.IID, IUnknownProxy.TYPE,
      IHiddenVtable.LAYOUT, IHiddenVtable.LAYOUT_HASH), new IHiddenProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IHiddenProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IHiddenProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IHiddenStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IHiddenProxy attach(MemorySegment pointer) {
    return (IHiddenProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IHiddenProxy retain(MemorySegment pointer) {
    return (IHiddenProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IHiddenProxy retain(IHidden proxy) {
    return (IHiddenProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IHiddenProxy from(IUnknown object) {
    return (IHiddenProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IHiddenProxy tryFrom(IUnknown object) {
    return (IHiddenProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void hidden(Type type) {
    long self = Downcall.enter(this, "IHidden.hidden");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IHidden.hidden", type);
      long typePointer = frame.pointer(type, TypeProxy.TYPE, "IHidden.hidden", "type");
      int hr = (int) Calls.call(self, IHiddenVtable.SLOT_hidden, typePointer);
      Downcall.check(hr, this, TYPE, "IHidden.hidden");
    } finally {
      Reference.reachabilityFence(type);
    }
  }
}
