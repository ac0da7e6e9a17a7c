package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
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
import org.jspecify.annotations.Nullable;

/** Calls {@link Outer.Inner.IDeep} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
class Outer_Inner_IDeepProxy extends Outer_INestedProxy implements Outer.Inner.IDeep {
  /** {@link Outer.Inner.IDeep} as a value. */
  public static final ComType<Outer.Inner.IDeep> TYPE;

  static {
    GeneratedType.checkBase("IDeep", Outer_INestedProxy.TYPE, 0x7bd6f65ff05af7b5L);
    TYPE = GeneratedType.register(1, new GeneratedType<>(Outer.Inner.IDeep.class,
        Outer_Inner_IDeepVtable.IID, Outer_INestedProxy.TYPE, Outer_Inner_IDeepVtable.LAYOUT,
        Outer_Inner_IDeepVtable.LAYOUT_HASH), new Outer_Inner_IDeepProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected Outer_Inner_IDeepProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new Outer_Inner_IDeepProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return Outer_Inner_IDeepStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static Outer_Inner_IDeepProxy attach(MemorySegment pointer) {
    return (Outer_Inner_IDeepProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static Outer_Inner_IDeepProxy retain(MemorySegment pointer) {
    return (Outer_Inner_IDeepProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static Outer_Inner_IDeepProxy retain(Outer.Inner.IDeep proxy) {
    return (Outer_Inner_IDeepProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static Outer_Inner_IDeepProxy from(IUnknown object) {
    return (Outer_Inner_IDeepProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable Outer_Inner_IDeepProxy tryFrom(IUnknown object) {
    return (Outer_Inner_IDeepProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void deep(String text) {
    long self = Downcall.enter(this, "IDeep.deep");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IDeep.deep", text);
      long textPointer = frame.utf16(text, "IDeep.deep", "text");
      int hr = (int) Calls.call(self, Outer_Inner_IDeepVtable.SLOT_deep, textPointer);
      Downcall.check(hr, this, TYPE, "IDeep.deep");
    }
  }
}
