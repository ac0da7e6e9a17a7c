package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IReserved} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IReservedProxy extends IUnknownProxy implements IReserved {
  /** {@link IReserved} as a value. */
  public static final ComType<IReserved> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IReserved.class, IReservedVtable.IID, IUnknownProxy.TYPE,
      IReservedVtable.LAYOUT, IReservedVtable.LAYOUT_HASH),
      new IReservedProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IReservedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IReservedProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IReservedStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IReservedProxy attach(MemorySegment pointer) {
    return (IReservedProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IReservedProxy retain(MemorySegment pointer) {
    return (IReservedProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IReservedProxy retain(IReserved proxy) {
    return (IReservedProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IReservedProxy from(IUnknown object) {
    return (IReservedProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IReservedProxy tryFrom(IUnknown object) {
    return (IReservedProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void first() {
    long self = Downcall.enter(this, "IReserved.first");
    try {
      if (Trace.ON) Trace.call("IReserved.first");
      int hr = (int) Calls.call(self, IReservedVtable.SLOT_first);
      Downcall.check(hr, this, TYPE, "IReserved.first");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void second() {
    long self = Downcall.enter(this, "IReserved.second");
    try {
      if (Trace.ON) Trace.call("IReserved.second");
      int hr = (int) Calls.call(self, IReservedVtable.SLOT_second);
      Downcall.check(hr, this, TYPE, "IReserved.second");
    } finally {
      Downcall.exit(this);
    }
  }
}
