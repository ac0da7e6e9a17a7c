package io.comwright.automation;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link ITypeComp} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ITypeCompProxy extends IUnknownProxy implements ITypeComp {
  /** {@link ITypeComp} as a value. */
  public static final ComType<ITypeComp> TYPE = GeneratedType.register(1,
      new GeneratedType<>(ITypeComp.class, ITypeCompVtable.IID, IUnknownProxy.TYPE,
      ITypeCompVtable.LAYOUT, ITypeCompVtable.LAYOUT_HASH),
      new ITypeCompProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ITypeCompProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ITypeCompProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ITypeCompProxy attach(MemorySegment pointer) {
    return (ITypeCompProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ITypeCompProxy retain(MemorySegment pointer) {
    return (ITypeCompProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ITypeCompProxy retain(ITypeComp proxy) {
    return (ITypeCompProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ITypeCompProxy from(IUnknown object) {
    return (ITypeCompProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ITypeCompProxy tryFrom(IUnknown object) {
    return (ITypeCompProxy) Proxies.tryFrom(object, TYPE);
  }
}
