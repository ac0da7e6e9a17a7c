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

/** Calls {@link IEnumConnectionPoints} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IEnumConnectionPointsProxy extends IUnknownProxy implements IEnumConnectionPoints {
  /** {@link IEnumConnectionPoints} as a value. */
  public static final ComType<IEnumConnectionPoints> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IEnumConnectionPoints.class, IEnumConnectionPointsVtable.IID,
      IUnknownProxy.TYPE, IEnumConnectionPointsVtable.LAYOUT,
      IEnumConnectionPointsVtable.LAYOUT_HASH),
      new IEnumConnectionPointsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IEnumConnectionPointsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IEnumConnectionPointsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IEnumConnectionPointsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IEnumConnectionPointsProxy attach(MemorySegment pointer) {
    return (IEnumConnectionPointsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IEnumConnectionPointsProxy retain(MemorySegment pointer) {
    return (IEnumConnectionPointsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IEnumConnectionPointsProxy retain(IEnumConnectionPoints proxy) {
    return (IEnumConnectionPointsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IEnumConnectionPointsProxy from(IUnknown object) {
    return (IEnumConnectionPointsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IEnumConnectionPointsProxy tryFrom(IUnknown object) {
    return (IEnumConnectionPointsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public HResult next(IConnectionPoint[] items, @Nullable IntRef fetched) {
    long self = Downcall.enter(this, "IEnumConnectionPoints.Next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Next", (Object) items, fetched);
      // Arguments.
      int itemsLength = Arguments.nonNull(items, "IEnumConnectionPoints.Next", "items").length;
      long itemsPointer = frame.array(itemsLength, 8);
      long fetchedPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IEnumConnectionPointsVtable.SLOT_next, itemsLength,
          itemsPointer, fetchedPointer);
      Downcall.check(hr, this, TYPE, "IEnumConnectionPoints.Next");
      // Outs: taken over and converted.
      frame.own(itemsPointer, Owned.elements(Owned.INTERFACE, 8, Memory.getInt(fetchedPointer),
          itemsLength));
      int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength,
          "IEnumConnectionPoints.Next", "items");
      IConnectionPoint[] itemsValue = new IConnectionPoint[itemsFilled];
      for (int i = 0; i < itemsFilled; i++) {
        itemsValue[i] = frame.take(itemsPointer + 8L * i, IConnectionPointProxy.TYPE,
            "IEnumConnectionPoints.Next", "an element of items");
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
    long self = Downcall.enter(this, "IEnumConnectionPoints.Skip");
    try {
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Skip", count);
      int hr = (int) Calls.call(self, IEnumConnectionPointsVtable.SLOT_skip,
          Integer.toUnsignedLong(count));
      Downcall.check(hr, this, TYPE, "IEnumConnectionPoints.Skip");
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void reset() {
    long self = Downcall.enter(this, "IEnumConnectionPoints.Reset");
    try {
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Reset");
      int hr = (int) Calls.call(self, IEnumConnectionPointsVtable.SLOT_reset);
      Downcall.check(hr, this, TYPE, "IEnumConnectionPoints.Reset");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public IEnumConnectionPoints copy() {
    long self = Downcall.enter(this, "IEnumConnectionPoints.Clone");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IEnumConnectionPoints.Clone");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IEnumConnectionPointsVtable.SLOT_copy, result);
      Downcall.check(hr, this, TYPE, "IEnumConnectionPoints.Clone");
      return Trace.result(Proxies.take(Memory.getLong(result), TYPE,
          "IEnumConnectionPoints.Clone"));
    }
  }
}
