package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
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
import org.jspecify.annotations.Nullable;

/** Calls {@link IConnectionPointContainer} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IConnectionPointContainerProxy extends IUnknownProxy implements IConnectionPointContainer {
  /** {@link IConnectionPointContainer} as a value. */
  public static final ComType<IConnectionPointContainer> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IConnectionPointContainer.class, IConnectionPointContainerVtable.IID,
      IUnknownProxy.TYPE, IConnectionPointContainerVtable.LAYOUT,
      IConnectionPointContainerVtable.LAYOUT_HASH),
      new IConnectionPointContainerProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IConnectionPointContainerProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IConnectionPointContainerProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IConnectionPointContainerStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IConnectionPointContainerProxy attach(MemorySegment pointer) {
    return (IConnectionPointContainerProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IConnectionPointContainerProxy retain(MemorySegment pointer) {
    return (IConnectionPointContainerProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IConnectionPointContainerProxy retain(IConnectionPointContainer proxy) {
    return (IConnectionPointContainerProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IConnectionPointContainerProxy from(IUnknown object) {
    return (IConnectionPointContainerProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IConnectionPointContainerProxy tryFrom(IUnknown object) {
    return (IConnectionPointContainerProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public IEnumConnectionPoints enumConnectionPoints() {
    long self = Downcall.enter(this, "IConnectionPointContainer.EnumConnectionPoints");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IConnectionPointContainer.EnumConnectionPoints");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConnectionPointContainerVtable.SLOT_enumConnectionPoints,
          result);
      Downcall.check(hr, this, TYPE, "IConnectionPointContainer.EnumConnectionPoints");
      return Trace.result(Proxies.take(Memory.getLong(result), IEnumConnectionPointsProxy.TYPE,
          "IConnectionPointContainer.EnumConnectionPoints"));
    }
  }

  @Override
  public IConnectionPoint findConnectionPoint(Guid iid) {
    long self = Downcall.enter(this, "IConnectionPointContainer.FindConnectionPoint");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IConnectionPointContainer.FindConnectionPoint", iid);
      long iidPointer = frame.guid(iid, "IConnectionPointContainer.FindConnectionPoint", "iid");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConnectionPointContainerVtable.SLOT_findConnectionPoint,
          iidPointer, result);
      Downcall.check(hr, this, TYPE, "IConnectionPointContainer.FindConnectionPoint");
      return Trace.result(Proxies.take(Memory.getLong(result), IConnectionPointProxy.TYPE,
          "IConnectionPointContainer.FindConnectionPoint"));
    }
  }
}
