package example.c;

import example.a.IA;
import example.a.IAProxy;
import example.b.IB;
import example.b.IBProxy;
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
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IC} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class ICProxy extends IBProxy implements IC {
  /** {@link IC} as a value. */
  public static final ComType<IC> TYPE;

  static {
    GeneratedType.checkBase("IC", IBProxy.TYPE, 0xfee0f322d5a9e369L);
    TYPE = GeneratedType.register(1, new GeneratedType<>(IC.class, ICVtable.IID, IBProxy.TYPE,
        ICVtable.LAYOUT, ICVtable.LAYOUT_HASH), new ICProxy(0L, Ownership.BORROWED));
  }

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected ICProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new ICProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return ICStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static ICProxy attach(MemorySegment pointer) {
    return (ICProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static ICProxy retain(MemorySegment pointer) {
    return (ICProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static ICProxy retain(IC proxy) {
    return (ICProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static ICProxy from(IUnknown object) {
    return (ICProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable ICProxy tryFrom(IUnknown object) {
    return (ICProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public int c(IA a, IB b, IC c) {
    long self = Downcall.enter(this, "IC.c");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IC.c", a, b, c);
      long aPointer = frame.pointer(a, IAProxy.TYPE, "IC.c", "a");
      long bPointer = frame.pointer(b, IBProxy.TYPE, "IC.c", "b");
      long cPointer = frame.pointer(c, TYPE, "IC.c", "c");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, ICVtable.SLOT_c, aPointer, bPointer, cPointer, result);
      Downcall.check(hr, this, TYPE, "IC.c");
      return Trace.result(io.comwright.runtime.Memory.getInt(result));
    } finally {
      Reference.reachabilityFence(a);
      Reference.reachabilityFence(b);
      Reference.reachabilityFence(c);
    }
  }
}
