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

/** Calls {@link Outer.INested} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class Outer_INestedProxy extends IUnknownProxy implements Outer.INested {
  /** {@link Outer.INested} as a value. */
  public static final ComType<Outer.INested> TYPE = GeneratedType.register(1,
      new GeneratedType<>(Outer.INested.class, Outer_INestedVtable.IID, IUnknownProxy.TYPE,
      Outer_INestedVtable.LAYOUT, Outer_INestedVtable.LAYOUT_HASH),
      new Outer_INestedProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected Outer_INestedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new Outer_INestedProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return Outer_INestedStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static Outer_INestedProxy attach(MemorySegment pointer) {
    return (Outer_INestedProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static Outer_INestedProxy retain(MemorySegment pointer) {
    return (Outer_INestedProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static Outer_INestedProxy retain(Outer.INested proxy) {
    return (Outer_INestedProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static Outer_INestedProxy from(IUnknown object) {
    return (Outer_INestedProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable Outer_INestedProxy tryFrom(IUnknown object) {
    return (Outer_INestedProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public Outer.INested next(Outer.Pair pair) {
    long self = Downcall.enter(this, "INested.next");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("INested.next", pair);
      long pairPointer = Outer_PairStruct.write(pair, frame, "INested.next", "pair");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, Outer_INestedVtable.SLOT_next, pairPointer, result);
      Downcall.check(hr, this, TYPE, "INested.next");
      return Trace.result(Proxies.take(Memory.getLong(result), TYPE, "INested.next"));
    }
  }
}
