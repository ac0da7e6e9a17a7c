package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IRequests} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IRequestsProxy extends IUnknownProxy implements IRequests {
  /** {@link IRequests} as a value. */
  public static final ComType<IRequests> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IRequests.class, IRequestsVtable.IID, IUnknownProxy.TYPE,
      IRequestsVtable.LAYOUT, IRequestsVtable.LAYOUT_HASH),
      new IRequestsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IRequestsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IRequestsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IRequestsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IRequestsProxy attach(MemorySegment pointer) {
    return (IRequestsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IRequestsProxy retain(MemorySegment pointer) {
    return (IRequestsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IRequestsProxy retain(IRequests proxy) {
    return (IRequestsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IRequestsProxy from(IUnknown object) {
    return (IRequestsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IRequestsProxy tryFrom(IUnknown object) {
    return (IRequestsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public <T extends IUnknown> T openProperty(int tag, ComType<T> type, int flags) {
    long self = Downcall.enter(this, "IRequests.openProperty");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IRequests.openProperty", tag, type, flags);
      long typeIid = frame.guid(Arguments.nonNull(type, "IRequests.openProperty", "type").iid(),
          "IRequests.openProperty", "type");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IRequestsVtable.SLOT_openProperty, tag, typeIid, flags,
          result);
      Downcall.check(hr, this, TYPE, "IRequests.openProperty");
      return Trace.result(Proxies.take(Memory.getLong(result), type, "IRequests.openProperty"));
    }
  }

  @Override
  public <T extends IUnknown> @Nullable T find(ComType<T> iid) {
    long self = Downcall.enter(this, "IRequests.find");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IRequests.find", iid);
      long iidIid = frame.guid(Arguments.nonNull(iid, "IRequests.find", "iid").iid(),
          "IRequests.find", "iid");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IRequestsVtable.SLOT_find, iidIid, result);
      Downcall.check(hr, this, TYPE, "IRequests.find");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(Proxies.takeOrNull(value, iid));
    }
  }

  @Override
  public <T extends IUnknown> T create(@Nullable IUnknown outer, ComType<T> type, IntRef count,
      Ref<IUnknown> owner) {
    long self = Downcall.enter(this, "IRequests.create");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IRequests.create", outer, type, count, owner);
      // Arguments.
      long outerPointer = outer == null ? 0L : frame.pointer(outer, IUnknownProxy.TYPE,
          "IRequests.create", "outer");
      long typeIid = frame.guid(Arguments.nonNull(type, "IRequests.create", "type").iid(),
          "IRequests.create", "type");
      Arguments.nonNull(count, "IRequests.create", "count");
      long countPointer = frame.cell(4);
      Arguments.nonNull(owner, "IRequests.create", "owner");
      long ownerPointer = frame.cell(8);
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IRequestsVtable.SLOT_create, outerPointer, typeIid,
          countPointer, ownerPointer, result);
      Downcall.check(hr, this, TYPE, "IRequests.create");
      // Outs: taken over and converted.
      frame.own(ownerPointer, Owned.INTERFACE);
      frame.own(result, Owned.INTERFACE);
      IUnknown ownerValue = frame.take(ownerPointer, IUnknownProxy.TYPE, "IRequests.create",
          "the value of owner");
      T value = frame.take(result, type, "IRequests.create", "result");
      // Outs: delivered, which cannot fail.
      count.set(Memory.getInt(countPointer));
      owner.set(ownerValue);
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(outer);
    }
  }
}
