package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IAgileObject} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IAgileObjectProxy extends IUnknownProxy implements IAgileObject {
  /** {@link IAgileObject} as a value. */
  public static final ComType<IAgileObject> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IAgileObject.class, IAgileObjectVtable.IID, IUnknownProxy.TYPE,
      IAgileObjectVtable.LAYOUT, IAgileObjectVtable.LAYOUT_HASH),
      new IAgileObjectProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IAgileObjectProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IAgileObjectProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IAgileObjectStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IAgileObjectProxy attach(MemorySegment pointer) {
    return (IAgileObjectProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IAgileObjectProxy retain(MemorySegment pointer) {
    return (IAgileObjectProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IAgileObjectProxy retain(IAgileObject proxy) {
    return (IAgileObjectProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IAgileObjectProxy from(IUnknown object) {
    return (IAgileObjectProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IAgileObjectProxy tryFrom(IUnknown object) {
    return (IAgileObjectProxy) Proxies.tryFrom(object, TYPE);
  }
}
