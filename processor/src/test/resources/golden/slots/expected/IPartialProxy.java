package example;

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

/** Calls {@link IPartial} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IPartialProxy extends IUnknownProxy implements IPartial {
  /** {@link IPartial} as a value. */
  public static final ComType<IPartial> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IPartial.class, IPartialVtable.IID, IUnknownProxy.TYPE,
      IPartialVtable.LAYOUT, IPartialVtable.LAYOUT_HASH),
      new IPartialProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IPartialProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IPartialProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IPartialProxy attach(MemorySegment pointer) {
    return (IPartialProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IPartialProxy retain(MemorySegment pointer) {
    return (IPartialProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IPartialProxy retain(IPartial proxy) {
    return (IPartialProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IPartialProxy from(IUnknown object) {
    return (IPartialProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IPartialProxy tryFrom(IUnknown object) {
    return (IPartialProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void late() {
    long self = Downcall.enter(this, "IPartial.late");
    try {
      if (Trace.ON) Trace.call("IPartial.late");
      int hr = (int) Calls.call(self, IPartialVtable.SLOT_late);
      Downcall.check(hr, this, TYPE, "IPartial.late");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int later() {
    long self = Downcall.enter(this, "IPartial.later");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IPartial.later");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IPartialVtable.SLOT_later, result);
      Downcall.check(hr, this, TYPE, "IPartial.later");
      return Trace.result(Memory.getInt(result));
    }
  }
}
