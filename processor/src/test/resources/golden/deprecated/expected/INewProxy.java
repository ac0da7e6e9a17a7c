package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link INew} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public class INewProxy extends IUnknownProxy implements INew {
  /** {@link INew} as a value. */
  public static final ComType<INew> TYPE = GeneratedType.register(1, new GeneratedType<>(INew.class,
      INewVtable.IID, IUnknownProxy.TYPE, INewVtable.LAYOUT, INewVtable.LAYOUT_HASH),
      new INewProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected INewProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new INewProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return INewStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static INewProxy attach(MemorySegment pointer) {
    return (INewProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static INewProxy retain(MemorySegment pointer) {
    return (INewProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static INewProxy retain(INew proxy) {
    return (INewProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static INewProxy from(IUnknown object) {
    return (INewProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable INewProxy tryFrom(IUnknown object) {
    return (INewProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void doomed() {
    long self = Downcall.enter(this, "INew.doomed");
    try {
      if (Trace.ON) Trace.call("INew.doomed");
      int hr = (int) Calls.call(self, INewVtable.SLOT_doomed);
      Downcall.check(hr, this, TYPE, "INew.doomed");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void mention(IOld old) {
    long self = Downcall.enter(this, "INew.mention");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INew.mention", old);
      long oldPointer = frame.pointer(old, IOldProxy.TYPE, "INew.mention", "old");
      int hr = (int) Calls.call(self, INewVtable.SLOT_mention, oldPointer);
      Downcall.check(hr, this, TYPE, "INew.mention");
    } finally {
      Reference.reachabilityFence(old);
    }
  }
}
