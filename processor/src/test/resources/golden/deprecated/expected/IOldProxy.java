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

/** Calls {@link IOld} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public class IOldProxy extends IUnknownProxy implements IOld {
  /** {@link IOld} as a value. */
  public static final ComType<IOld> TYPE = GeneratedType.register(1, new GeneratedType<>(IOld.class,
      IOldVtable.IID, IUnknownProxy.TYPE, IOldVtable.LAYOUT, IOldVtable.LAYOUT_HASH),
      new IOldProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IOldProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IOldProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IOldStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IOldProxy attach(MemorySegment pointer) {
    return (IOldProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IOldProxy retain(MemorySegment pointer) {
    return (IOldProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IOldProxy retain(IOld proxy) {
    return (IOldProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IOldProxy from(IUnknown object) {
    return (IOldProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IOldProxy tryFrom(IUnknown object) {
    return (IOldProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void old() {
    long self = Downcall.enter(this, "IOld.old");
    try {
      if (Trace.ON) Trace.call("IOld.old");
      int hr = (int) Calls.call(self, IOldVtable.SLOT_old);
      Downcall.check(hr, this, TYPE, "IOld.old");
    } finally {
      Downcall.exit(this);
    }
  }
}
