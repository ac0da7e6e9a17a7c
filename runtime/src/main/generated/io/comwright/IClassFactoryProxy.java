package io.comwright;

import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
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
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IClassFactory} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IClassFactoryProxy extends IUnknownProxy implements IClassFactory {
  /** {@link IClassFactory} as a value. */
  public static final ComType<IClassFactory> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IClassFactory.class, IClassFactoryVtable.IID, IUnknownProxy.TYPE,
      IClassFactoryVtable.LAYOUT, IClassFactoryVtable.LAYOUT_HASH),
      new IClassFactoryProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IClassFactoryProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IClassFactoryProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IClassFactoryStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IClassFactoryProxy attach(MemorySegment pointer) {
    return (IClassFactoryProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IClassFactoryProxy retain(MemorySegment pointer) {
    return (IClassFactoryProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IClassFactoryProxy retain(IClassFactory proxy) {
    return (IClassFactoryProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IClassFactoryProxy from(IUnknown object) {
    return (IClassFactoryProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IClassFactoryProxy tryFrom(IUnknown object) {
    return (IClassFactoryProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public <T extends IUnknown> T createInstance(@Nullable IUnknown outer, ComType<T> type) {
    long self = Downcall.enter(this, "IClassFactory.CreateInstance");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IClassFactory.CreateInstance", outer, type);
      long outerPointer = outer == null ? 0L : frame.pointer(outer, IUnknownProxy.TYPE,
          "IClassFactory.CreateInstance", "outer");
      long typeIid = frame.guid(Arguments.nonNull(type, "IClassFactory.CreateInstance",
          "type").iid(), "IClassFactory.CreateInstance", "type");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IClassFactoryVtable.SLOT_createInstance, outerPointer,
          typeIid, result);
      Downcall.check(hr, this, TYPE, "IClassFactory.CreateInstance");
      return Trace.result(Proxies.take(Memory.getLong(result), type,
          "IClassFactory.CreateInstance"));
    } finally {
      Reference.reachabilityFence(outer);
    }
  }

  @Override
  public void lockServer(boolean lock) {
    long self = Downcall.enter(this, "IClassFactory.LockServer");
    try {
      if (Trace.ON) Trace.call("IClassFactory.LockServer", lock);
      int hr = (int) Calls.call(self, IClassFactoryVtable.SLOT_lockServer, lock ? 1L : 0L);
      Downcall.check(hr, this, TYPE, "IClassFactory.LockServer");
    } finally {
      Downcall.exit(this);
    }
  }
}
