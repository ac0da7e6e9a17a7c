package io.comwright.automation;

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
import org.jspecify.annotations.Nullable;

/** Calls {@link IProvideClassInfo} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IProvideClassInfoProxy extends IUnknownProxy implements IProvideClassInfo {
  /** {@link IProvideClassInfo} as a value. */
  public static final ComType<IProvideClassInfo> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IProvideClassInfo.class, IProvideClassInfoVtable.IID, IUnknownProxy.TYPE,
      IProvideClassInfoVtable.LAYOUT, IProvideClassInfoVtable.LAYOUT_HASH),
      new IProvideClassInfoProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IProvideClassInfoProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IProvideClassInfoProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IProvideClassInfoStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IProvideClassInfoProxy attach(MemorySegment pointer) {
    return (IProvideClassInfoProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IProvideClassInfoProxy retain(MemorySegment pointer) {
    return (IProvideClassInfoProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IProvideClassInfoProxy retain(IProvideClassInfo proxy) {
    return (IProvideClassInfoProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IProvideClassInfoProxy from(IUnknown object) {
    return (IProvideClassInfoProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IProvideClassInfoProxy tryFrom(IUnknown object) {
    return (IProvideClassInfoProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public ITypeInfo getClassInfo() {
    long self = Downcall.enter(this, "IProvideClassInfo.GetClassInfo");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IProvideClassInfo.GetClassInfo");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IProvideClassInfoVtable.SLOT_getClassInfo, result);
      Downcall.check(hr, this, TYPE, "IProvideClassInfo.GetClassInfo");
      return Trace.result(Proxies.take(Memory.getLong(result), ITypeInfoProxy.TYPE,
          "IProvideClassInfo.GetClassInfo"));
    }
  }
}
