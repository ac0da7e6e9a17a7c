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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Owned;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;

/**
 * Calls {@link IRequests} on a native object.
 */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IRequestsProxy extends IUnknownProxy implements IRequests {
  /**
   * {@link IRequests} as a value.
   */
  public static final ComType<IRequests> TYPE = IRequestsVtable.TYPE;

  /**
   * Called by generated code.
   *
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IRequestsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * Takes over a reference that the caller owns.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IRequestsProxy attach(MemorySegment pointer) {
    return (IRequestsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * Adds a reference to an object that somebody else holds.
   *
   * @param pointer an interface pointer
   * @return a proxy that owns the new reference
   * @throws NullPointerException if the pointer is null or NULL
   */
  public static IRequestsProxy retain(MemorySegment pointer) {
    return (IRequestsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * Adds a reference to a proxy's object, so that it outlives the given proxy.
   *
   * @param proxy a proxy
   * @return another proxy of the same interface pointer, which owns the new reference
   * @throws IllegalStateException if the proxy is closed or has expired
   * @throws IllegalArgumentException if the argument is a Java implementation
   */
  public static IRequestsProxy retain(IRequests proxy) {
    return (IRequestsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference
   * @throws io.comwright.ComException if the object does not have it
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IRequestsProxy from(IUnknown object) {
    return (IRequestsProxy) Proxies.from(object, TYPE);
  }

  /**
   * Queries an object for this interface.
   *
   * @param object a proxy, or a Java implementation
   * @return a proxy that owns a reference, or null if the object does not have it
   * @throws io.comwright.ComException if the object answers with another failure
   * @throws IllegalStateException if the proxy is closed or has expired
   */
  public static IRequestsProxy tryFrom(IUnknown object) {
    return (IRequestsProxy) Proxies.tryFrom(object, TYPE);
  }

  /**
   * Slot 3: {@code HRESULT openProperty(LONG tag, REFIID type, LONG flags, void** result)}.
   */
  @Override
  public <T extends IUnknown> T openProperty(int tag, ComType<T> type, int flags) {
    long self = Downcall.enter(this, "IRequests.openProperty");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IRequests.openProperty", tag, type, flags);
      }
      long typeIid = frame.guid(Arguments.nonNull(type, "IRequests.openProperty", "type").iid(),
          "IRequests.openProperty", "type");
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IRequestsVtable.SLOT_openProperty, tag, typeIid,
          flags, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IRequestsProxy.TYPE, "IRequests.openProperty");
      }
      return Trace.result(Proxies.take(Memory.getLong(result), type, "IRequests.openProperty"));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 4: {@code HRESULT find(REFIID iid, void** result)}.
   */
  @Override
  public <T extends IUnknown> T find(ComType<T> iid) {
    long self = Downcall.enter(this, "IRequests.find");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IRequests.find", iid);
      }
      long iidIid = frame.guid(Arguments.nonNull(iid, "IRequests.find", "iid").iid(),
          "IRequests.find", "iid");
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IRequestsVtable.SLOT_find, iidIid, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IRequestsProxy.TYPE, "IRequests.find");
      }
      long value = Memory.getLong(result);
      return Trace.result(Proxies.takeOrNull(value, iid));
    } finally {
      frame.exit();
      Downcall.exit(this);
    }
  }

  /**
   * Slot 5: {@code HRESULT create(IUnknown* outer, REFIID type, LONG* count, IUnknown** owner, void** result)}.
   */
  @Override
  public <T extends IUnknown> T create(IUnknown outer, ComType<T> type, IntRef count,
      Ref<IUnknown> owner) {
    long self = Downcall.enter(this, "IRequests.create");
    Frame frame = Frame.enter();
    try {
      if (Trace.ON) {
        Trace.call("IRequests.create", outer, type, count, owner);
      }
      long outerPointer = outer == null ? 0L : frame.pointer(outer, IUnknownProxy.TYPE,
          "IRequests.create", "outer");
      long typeIid = frame.guid(Arguments.nonNull(type, "IRequests.create", "type").iid(),
          "IRequests.create", "type");
      Arguments.nonNull(count, "IRequests.create", "count");
      long countPointer = frame.cell(4);
      Arguments.nonNull(owner, "IRequests.create", "owner");
      long ownerPointer = frame.cell(8);
      long result = frame.cell(8);
      int hr = Trace.status((int) Calls.call(self, IRequestsVtable.SLOT_create, outerPointer,
          typeIid, countPointer, ownerPointer, result));
      if (hr < 0) {
        throw Downcall.failure(hr, self, IRequestsProxy.TYPE, "IRequests.create");
      }
      frame.own(ownerPointer, Owned.INTERFACE);
      frame.own(result, Owned.INTERFACE);
      IUnknown ownerValue = frame.take(ownerPointer, IUnknownProxy.TYPE, "IRequests.create",
          "the value of owner");
      T value = frame.take(result, type, "IRequests.create", "result");
      count.set(Memory.getInt(countPointer));
      owner.set(ownerValue);
      frame.commit();
      return Trace.result(value);
    } finally {
      Reference.reachabilityFence(outer);
      frame.exit();
      Downcall.exit(this);
    }
  }
}
