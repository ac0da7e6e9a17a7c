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

/** Calls {@link Type} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class TypeProxy extends IUnknownProxy implements Type {
  /** {@link Type} as a value. */
  public static final ComType<Type> TYPE = GeneratedType.register(1, new GeneratedType<>(Type.class,
      TypeVtable.IID, IUnknownProxy.TYPE, TypeVtable.LAYOUT, TypeVtable.LAYOUT_HASH),
      new TypeProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected TypeProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new TypeProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return TypeStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static TypeProxy attach(MemorySegment pointer) {
    return (TypeProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static TypeProxy retain(MemorySegment pointer) {
    return (TypeProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static TypeProxy retain(Type proxy) {
    return (TypeProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static TypeProxy from(IUnknown object) {
    return (TypeProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable TypeProxy tryFrom(IUnknown object) {
    return (TypeProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void type(Type type) {
    long self = Downcall.enter(this, "Type.type");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("Type.type", type);
      long typePointer = frame.pointer(type, TYPE, "Type.type", "type");
      int hr = (int) Calls.call(self, TypeVtable.SLOT_type, typePointer);
      Downcall.check(hr, this, TYPE, "Type.type");
    } finally {
      Reference.reachabilityFence(type);
    }
  }
}
