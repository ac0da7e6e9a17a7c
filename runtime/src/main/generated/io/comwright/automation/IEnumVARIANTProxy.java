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

/** Calls {@link IEnumVARIANT} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IEnumVARIANTProxy extends IUnknownProxy implements IEnumVARIANT {
  /** {@link IEnumVARIANT} as a value. */
  public static final ComType<IEnumVARIANT> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IEnumVARIANT.class, IEnumVARIANTVtable.IID, IUnknownProxy.TYPE,
      IEnumVARIANTVtable.LAYOUT, IEnumVARIANTVtable.LAYOUT_HASH),
      new IEnumVARIANTProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IEnumVARIANTProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IEnumVARIANTProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IEnumVARIANTStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IEnumVARIANTProxy attach(MemorySegment pointer) {
    return (IEnumVARIANTProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IEnumVARIANTProxy retain(MemorySegment pointer) {
    return (IEnumVARIANTProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IEnumVARIANTProxy retain(IEnumVARIANT proxy) {
    return (IEnumVARIANTProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IEnumVARIANTProxy from(IUnknown object) {
    return (IEnumVARIANTProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IEnumVARIANTProxy tryFrom(IUnknown object) {
    return (IEnumVARIANTProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public HResult next(Variant[] items, @Nullable IntRef fetched) {
    long self = Downcall.enter(this, "IEnumVARIANT.Next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IEnumVARIANT.Next", (Object) items, fetched);
      // Arguments.
      int itemsLength = Arguments.nonNull(items, "IEnumVARIANT.Next", "items").length;
      long itemsPointer = frame.array(itemsLength, 24);
      long fetchedPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IEnumVARIANTVtable.SLOT_next, itemsLength, itemsPointer,
          fetchedPointer);
      Downcall.check(hr, this, TYPE, "IEnumVARIANT.Next");
      // Outs: taken over and converted.
      frame.own(itemsPointer, Owned.elements(OwnedValues.VARIANT, 24, Memory.getInt(fetchedPointer),
          itemsLength));
      int itemsFilled = Results.stored(Memory.getInt(fetchedPointer), itemsLength,
          "IEnumVARIANT.Next", "items");
      Variant[] itemsValue = new Variant[itemsFilled];
      for (int i = 0; i < itemsFilled; i++) {
        itemsValue[i] = Variants.take(frame, itemsPointer + 24L * i, "IEnumVARIANT.Next");
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
    long self = Downcall.enter(this, "IEnumVARIANT.Skip");
    try {
      if (Trace.ON) Trace.call("IEnumVARIANT.Skip", count);
      int hr = (int) Calls.call(self, IEnumVARIANTVtable.SLOT_skip, Integer.toUnsignedLong(count));
      Downcall.check(hr, this, TYPE, "IEnumVARIANT.Skip");
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public HResult reset() {
    long self = Downcall.enter(this, "IEnumVARIANT.Reset");
    try {
      if (Trace.ON) Trace.call("IEnumVARIANT.Reset");
      int hr = (int) Calls.call(self, IEnumVARIANTVtable.SLOT_reset);
      Downcall.check(hr, this, TYPE, "IEnumVARIANT.Reset");
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public IEnumVARIANT copy() {
    long self = Downcall.enter(this, "IEnumVARIANT.Clone");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IEnumVARIANT.Clone");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IEnumVARIANTVtable.SLOT_copy, result);
      Downcall.check(hr, this, TYPE, "IEnumVARIANT.Clone");
      return Trace.result(Proxies.take(Memory.getLong(result), TYPE, "IEnumVARIANT.Clone"));
    }
  }
}
