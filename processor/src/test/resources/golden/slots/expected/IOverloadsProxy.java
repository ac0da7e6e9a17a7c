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
import org.jspecify.annotations.Nullable;

/** Calls {@link IOverloads} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IOverloadsProxy extends IUnknownProxy implements IOverloads {
  /** {@link IOverloads} as a value. */
  public static final ComType<IOverloads> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IOverloads.class, IOverloadsVtable.IID, IUnknownProxy.TYPE,
      IOverloadsVtable.LAYOUT, IOverloadsVtable.LAYOUT_HASH),
      new IOverloadsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IOverloadsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IOverloadsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IOverloadsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IOverloadsProxy attach(MemorySegment pointer) {
    return (IOverloadsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IOverloadsProxy retain(MemorySegment pointer) {
    return (IOverloadsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IOverloadsProxy retain(IOverloads proxy) {
    return (IOverloadsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IOverloadsProxy from(IUnknown object) {
    return (IOverloadsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IOverloadsProxy tryFrom(IUnknown object) {
    return (IOverloadsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void item(int index) {
    long self = Downcall.enter(this, "IOverloads.item");
    try {
      if (Trace.ON) Trace.call("IOverloads.item", index);
      int hr = (int) Calls.call(self, IOverloadsVtable.SLOT_item_4, index);
      Downcall.check(hr, this, TYPE, "IOverloads.item");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void item(String name) {
    long self = Downcall.enter(this, "IOverloads.item");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IOverloads.item", name);
      long namePointer = frame.utf16(name, "IOverloads.item", "name");
      int hr = (int) Calls.call(self, IOverloadsVtable.SLOT_item_3, namePointer);
      Downcall.check(hr, this, TYPE, "IOverloads.item");
    }
  }

  @Override
  public void item_4() {
    long self = Downcall.enter(this, "IOverloads.item_4");
    try {
      if (Trace.ON) Trace.call("IOverloads.item_4");
      int hr = (int) Calls.call(self, IOverloadsVtable.SLOT_item_4_5);
      Downcall.check(hr, this, TYPE, "IOverloads.item_4");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void COUNT() {
    long self = Downcall.enter(this, "IOverloads.COUNT");
    try {
      if (Trace.ON) Trace.call("IOverloads.COUNT");
      int hr = (int) Calls.call(self, IOverloadsVtable.SLOT_COUNT_6);
      Downcall.check(hr, this, TYPE, "IOverloads.COUNT");
    } finally {
      Downcall.exit(this);
    }
  }
}
