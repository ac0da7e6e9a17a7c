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
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IConnectionPoint} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IConnectionPointProxy extends IUnknownProxy implements IConnectionPoint {
  /** {@link IConnectionPoint} as a value. */
  public static final ComType<IConnectionPoint> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IConnectionPoint.class, IConnectionPointVtable.IID, IUnknownProxy.TYPE,
      IConnectionPointVtable.LAYOUT, IConnectionPointVtable.LAYOUT_HASH),
      new IConnectionPointProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IConnectionPointProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IConnectionPointProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IConnectionPointStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IConnectionPointProxy attach(MemorySegment pointer) {
    return (IConnectionPointProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IConnectionPointProxy retain(MemorySegment pointer) {
    return (IConnectionPointProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IConnectionPointProxy retain(IConnectionPoint proxy) {
    return (IConnectionPointProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IConnectionPointProxy from(IUnknown object) {
    return (IConnectionPointProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IConnectionPointProxy tryFrom(IUnknown object) {
    return (IConnectionPointProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public Guid getConnectionInterface() {
    long self = Downcall.enter(this, "IConnectionPoint.GetConnectionInterface");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IConnectionPoint.GetConnectionInterface");
      long result = frame.cell(16);
      int hr = (int) Calls.call(self, IConnectionPointVtable.SLOT_getConnectionInterface, result);
      Downcall.check(hr, this, TYPE, "IConnectionPoint.GetConnectionInterface");
      return Trace.result(Memory.getGuid(result));
    }
  }

  @Override
  public IConnectionPointContainer getConnectionPointContainer() {
    long self = Downcall.enter(this, "IConnectionPoint.GetConnectionPointContainer");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IConnectionPoint.GetConnectionPointContainer");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConnectionPointVtable.SLOT_getConnectionPointContainer,
          result);
      Downcall.check(hr, this, TYPE, "IConnectionPoint.GetConnectionPointContainer");
      return Trace.result(Proxies.take(Memory.getLong(result), IConnectionPointContainerProxy.TYPE,
          "IConnectionPoint.GetConnectionPointContainer"));
    }
  }

  @Override
  public int advise(IUnknown sink) {
    long self = Downcall.enter(this, "IConnectionPoint.Advise");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IConnectionPoint.Advise", sink);
      long sinkPointer = frame.pointer(sink, IUnknownProxy.TYPE, "IConnectionPoint.Advise", "sink");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IConnectionPointVtable.SLOT_advise, sinkPointer, result);
      Downcall.check(hr, this, TYPE, "IConnectionPoint.Advise");
      return Trace.result(Memory.getInt(result));
    } finally {
      Reference.reachabilityFence(sink);
    }
  }

  @Override
  public void unadvise(int cookie) {
    long self = Downcall.enter(this, "IConnectionPoint.Unadvise");
    try {
      if (Trace.ON) Trace.call("IConnectionPoint.Unadvise", cookie);
      int hr = (int) Calls.call(self, IConnectionPointVtable.SLOT_unadvise,
          Integer.toUnsignedLong(cookie));
      Downcall.check(hr, this, TYPE, "IConnectionPoint.Unadvise");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public IEnumConnections enumConnections() {
    long self = Downcall.enter(this, "IConnectionPoint.EnumConnections");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IConnectionPoint.EnumConnections");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IConnectionPointVtable.SLOT_enumConnections, result);
      Downcall.check(hr, this, TYPE, "IConnectionPoint.EnumConnections");
      return Trace.result(Proxies.take(Memory.getLong(result), IEnumConnectionsProxy.TYPE,
          "IConnectionPoint.EnumConnections"));
    }
  }
}
