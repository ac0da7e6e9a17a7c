package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
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

/** Calls {@link IDefaults} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IDefaultsProxy extends IUnknownProxy implements IDefaults {
  /** {@link IDefaults} as a value. */
  public static final ComType<IDefaults> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IDefaults.class, IDefaultsVtable.IID, IUnknownProxy.TYPE,
      IDefaultsVtable.LAYOUT, IDefaultsVtable.LAYOUT_HASH),
      new IDefaultsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IDefaultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IDefaultsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IDefaultsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IDefaultsProxy attach(MemorySegment pointer) {
    return (IDefaultsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IDefaultsProxy retain(MemorySegment pointer) {
    return (IDefaultsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IDefaultsProxy retain(IDefaults proxy) {
    return (IDefaultsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IDefaultsProxy from(IUnknown object) {
    return (IDefaultsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IDefaultsProxy tryFrom(IUnknown object) {
    return (IDefaultsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void first() {
    long self = io.comwright.runtime.Downcall.enter(this, "IDefaults.first");
    try {
      if (Trace.ON) Trace.call("IDefaults.first");
      int hr = (int) Calls.call(self, IDefaultsVtable.SLOT_first);
      io.comwright.runtime.Downcall.check(hr, this, TYPE, "IDefaults.first");
    } finally {
      io.comwright.runtime.Downcall.exit(this);
    }
  }

  @Override
  public int second() {
    long self = io.comwright.runtime.Downcall.enter(this, "IDefaults.second");
    try (FrameMemory frame = io.comwright.runtime.Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IDefaults.second");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IDefaultsVtable.SLOT_second, result);
      io.comwright.runtime.Downcall.check(hr, this, TYPE, "IDefaults.second");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public void third() {
    long self = io.comwright.runtime.Downcall.enter(this, "IDefaults.third");
    try {
      if (Trace.ON) Trace.call("IDefaults.third");
      int hr = (int) Calls.call(self, IDefaultsVtable.SLOT_third);
      io.comwright.runtime.Downcall.check(hr, this, TYPE, "IDefaults.third");
    } finally {
      io.comwright.runtime.Downcall.exit(this);
    }
  }
}
