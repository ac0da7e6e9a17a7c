package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
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

/** Calls {@link IPartial2} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IPartial2Proxy extends IPartialProxy implements IPartial2 {
  /** {@link IPartial2} as a value. */
  public static final ComType<IPartial2> TYPE;

  static {
    GeneratedType.checkBase("IPartial2", IPartialProxy.TYPE, 0x98200490156e9937L);
    TYPE = GeneratedType.register(1, new GeneratedType<>(IPartial2.class, IPartial2Vtable.IID,
        IPartialProxy.TYPE, IPartial2Vtable.LAYOUT, IPartial2Vtable.LAYOUT_HASH),
        new IPartial2Proxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IPartial2Proxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IPartial2Proxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IPartial2Proxy attach(MemorySegment pointer) {
    return (IPartial2Proxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IPartial2Proxy retain(MemorySegment pointer) {
    return (IPartial2Proxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IPartial2Proxy retain(IPartial2 proxy) {
    return (IPartial2Proxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IPartial2Proxy from(IUnknown object) {
    return (IPartial2Proxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IPartial2Proxy tryFrom(IUnknown object) {
    return (IPartial2Proxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void latest() {
    long self = Downcall.enter(this, "IPartial2.latest");
    try {
      if (Trace.ON) Trace.call("IPartial2.latest");
      int hr = (int) Calls.call(self, IPartial2Vtable.SLOT_latest);
      Downcall.check(hr, this, TYPE, "IPartial2.latest");
    } finally {
      Downcall.exit(this);
    }
  }
}
