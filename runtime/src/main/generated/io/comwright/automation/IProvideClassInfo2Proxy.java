package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.IUnknown;
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

/** Calls {@link IProvideClassInfo2} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IProvideClassInfo2Proxy extends IProvideClassInfoProxy implements IProvideClassInfo2 {
  /** {@link IProvideClassInfo2} as a value. */
  public static final ComType<IProvideClassInfo2> TYPE;

  static {
    GeneratedType.checkBase("IProvideClassInfo2", IProvideClassInfoProxy.TYPE, 0xd1a91d8ad96e290eL);
    TYPE = GeneratedType.register(1, new GeneratedType<>(IProvideClassInfo2.class,
        IProvideClassInfo2Vtable.IID, IProvideClassInfoProxy.TYPE, IProvideClassInfo2Vtable.LAYOUT,
        IProvideClassInfo2Vtable.LAYOUT_HASH), new IProvideClassInfo2Proxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IProvideClassInfo2Proxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IProvideClassInfo2Proxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IProvideClassInfo2Stub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IProvideClassInfo2Proxy attach(MemorySegment pointer) {
    return (IProvideClassInfo2Proxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IProvideClassInfo2Proxy retain(MemorySegment pointer) {
    return (IProvideClassInfo2Proxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IProvideClassInfo2Proxy retain(IProvideClassInfo2 proxy) {
    return (IProvideClassInfo2Proxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IProvideClassInfo2Proxy from(IUnknown object) {
    return (IProvideClassInfo2Proxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IProvideClassInfo2Proxy tryFrom(IUnknown object) {
    return (IProvideClassInfo2Proxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public Guid getGuid(int kind) {
    long self = Downcall.enter(this, "IProvideClassInfo2.GetGUID");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IProvideClassInfo2.GetGUID", kind);
      long result = frame.cell(16);
      int hr = (int) Calls.call(self, IProvideClassInfo2Vtable.SLOT_getGuid,
          Integer.toUnsignedLong(kind), result);
      Downcall.check(hr, this, TYPE, "IProvideClassInfo2.GetGUID");
      return Trace.result(Memory.getGuid(result));
    }
  }
}
