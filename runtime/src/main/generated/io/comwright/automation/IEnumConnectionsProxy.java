package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IEnumConnections} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IEnumConnectionsProxy extends IUnknownProxy implements IEnumConnections {
  /** {@link IEnumConnections} as a value. */
  public static final ComType<IEnumConnections> TYPE;

  static {
    ConnectDataStruct.LAYOUT.require("IEnumConnections",
        "16 bytes, aligned to 8: 0 IUnknown*, 8 ULONG");
    TYPE = GeneratedType.register(1, new GeneratedType<>(IEnumConnections.class,
        IEnumConnectionsVtable.IID, IUnknownProxy.TYPE, IEnumConnectionsVtable.LAYOUT,
        IEnumConnectionsVtable.LAYOUT_HASH), new IEnumConnectionsProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IEnumConnectionsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IEnumConnectionsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IEnumConnectionsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IEnumConnectionsProxy attach(MemorySegment pointer) {
    return (IEnumConnectionsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IEnumConnectionsProxy retain(MemorySegment pointer) {
    return (IEnumConnectionsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IEnumConnectionsProxy retain(IEnumConnections proxy) {
    return (IEnumConnectionsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IEnumConnectionsProxy from(IUnknown object) {
    return (IEnumConnectionsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IEnumConnectionsProxy tryFrom(IUnknown object) {
    return (IEnumConnectionsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public HResult next(ConnectData[] items, @Nullable IntRef fetched) {
    long self = Downcall.enter(this, "IEnumConnections.Next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IEnumConnections.Next", (Object) items, fetched);
      // Arguments.
      int itemsLength = Arguments.nonNull(items, "IEnumConnections.Next", "items").length;
      long itemsPointer = frame.array(itemsLength, ConnectDataStruct.SIZE);
      long fetchedPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IEnumConnectionsVtable.SLOT_next, itemsLength, itemsPointer,
          fetchedPointer);
      Downcall.check(hr, this, TYPE, "IEnumConnections.Next");
      // Outs: taken over and converted.
      frame.own(itemsPointer, Owned.elements(ConnectDataStruct.OWNED, ConnectDataStruct.SIZE,
          Memory.getInt(fetchedPointer), itemsLength));
      int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength,
          "IEnumConnections.Next", "items");
      ConnectData[] itemsValue = new ConnectData[itemsFilled];
      for (int i = 0; i < itemsFilled; i++) {
        itemsValue[i] = ConnectDataStruct.take(itemsPointer + (long) ConnectDataStruct.SIZE * i,
            frame, "IEnumConnections.Next");
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(itemsValue, 0, items, 0, itemsFilled);
      if (fetched != null) {
        fetched.set(Memory.getInt(fetchedPointer));
      }
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(items);
    }
  }

  @Override
  public HResult skip(int count) {
    long self = Downcall.enter(this, "IEnumConnections.Skip");
    try {
      if (Trace.ON) Trace.call("IEnumConnections.Skip", count);
      int hr = (int) Calls.call(self, IEnumConnectionsVtable.SLOT_skip,
          Integer.toUnsignedLong(count));
      Downcall.check(hr, this, TYPE, "IEnumConnections.Skip");
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void reset() {
    long self = Downcall.enter(this, "IEnumConnections.Reset");
    try {
      if (Trace.ON) Trace.call("IEnumConnections.Reset");
      int hr = (int) Calls.call(self, IEnumConnectionsVtable.SLOT_reset);
      Downcall.check(hr, this, TYPE, "IEnumConnections.Reset");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public IEnumConnections copy() {
    long self = Downcall.enter(this, "IEnumConnections.Clone");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IEnumConnections.Clone");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IEnumConnectionsVtable.SLOT_copy, result);
      Downcall.check(hr, this, TYPE, "IEnumConnections.Clone");
      return Trace.result(Proxies.take(Memory.getLong(result), TYPE, "IEnumConnections.Clone"));
    }
  }
}
