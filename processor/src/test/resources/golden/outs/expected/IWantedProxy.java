package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
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

/** Calls {@link IWanted} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IWantedProxy extends IUnknownProxy implements IWanted {
  /** {@link IWanted} as a value. */
  public static final ComType<IWanted> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IWanted.class, IWantedVtable.IID, IUnknownProxy.TYPE,
      IWantedVtable.LAYOUT, IWantedVtable.LAYOUT_HASH), new IWantedProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IWantedProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IWantedProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IWantedStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IWantedProxy attach(MemorySegment pointer) {
    return (IWantedProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IWantedProxy retain(MemorySegment pointer) {
    return (IWantedProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IWantedProxy retain(IWanted proxy) {
    return (IWantedProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IWantedProxy from(IUnknown object) {
    return (IWantedProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IWantedProxy tryFrom(IUnknown object) {
    return (IWantedProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public <T extends IUnknown> void create(ComType<T> type, Ref<T> object, int flags) {
    long self = Downcall.enter(this, "IWanted.create");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IWanted.create", type, object, flags);
      // Arguments.
      long typeIid = frame.guid(Arguments.nonNull(type, "IWanted.create", "type").iid(),
          "IWanted.create", "type");
      Arguments.nonNull(object, "IWanted.create", "object");
      long objectPointer = frame.cell(8);
      int hr = (int) Calls.call(self, IWantedVtable.SLOT_create, typeIid, objectPointer, flags);
      Downcall.check(hr, this, TYPE, "IWanted.create");
      // Outs: taken over and converted.
      frame.own(objectPointer, Owned.INTERFACE);
      T objectValue = frame.take(objectPointer, type, "IWanted.create", "the value of object");
      // Outs: delivered, which cannot fail.
      object.set(objectValue);
      frame.commit();
    }
  }

  @Override
  public <T extends IUnknown> HResult open(@Nullable Ref<@Nullable T> object, ComType<T> riid,
      IntRef version) {
    long self = Downcall.enter(this, "IWanted.open");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IWanted.open", object, riid, version);
      // Arguments.
      long objectPointer = object == null ? 0L : frame.cell(8);
      long riidIid = frame.guid(Arguments.nonNull(riid, "IWanted.open", "riid").iid(),
          "IWanted.open", "riid");
      Arguments.nonNull(version, "IWanted.open", "version");
      long versionPointer = frame.cell(4);
      long result = Calls.call(self, IWantedVtable.SLOT_open, objectPointer, riidIid,
          versionPointer);
      if ((int) result >= 0) {
        // Outs: taken over and converted.
        frame.own(objectPointer, Owned.INTERFACE);
        T objectValue = null;
        if (object != null) {
          objectValue = frame.takeOrNull(objectPointer, riid);
        }
        // Outs: delivered, which cannot fail.
        if (object != null) {
          object.set(objectValue);
        }
        version.set(Memory.getInt(versionPointer));
        frame.commit();
      }
      return Trace.result(HResult.of((int) result));
    } finally {
      Reference.reachabilityFence(this);
    }
  }
}
