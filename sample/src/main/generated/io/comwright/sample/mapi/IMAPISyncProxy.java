package io.comwright.sample.mapi;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IMAPISync} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IMAPISyncProxy extends IUnknownProxy implements IMAPISync {
  /** {@link IMAPISync} as a value. */
  public static final ComType<IMAPISync> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IMAPISync.class, IMAPISyncVtable.IID, IUnknownProxy.TYPE,
      IMAPISyncVtable.LAYOUT, IMAPISyncVtable.LAYOUT_HASH),
      new IMAPISyncProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IMAPISyncProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IMAPISyncProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IMAPISyncStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IMAPISyncProxy attach(MemorySegment pointer) {
    return (IMAPISyncProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IMAPISyncProxy retain(MemorySegment pointer) {
    return (IMAPISyncProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IMAPISyncProxy retain(IMAPISync proxy) {
    return (IMAPISyncProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IMAPISyncProxy from(IUnknown object) {
    return (IMAPISyncProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IMAPISyncProxy tryFrom(IUnknown object) {
    return (IMAPISyncProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void synchronizeInBackground(MapiSib info) {
    long self = Downcall.enter(this, "IMAPISync.synchronizeInBackground");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IMAPISync.synchronizeInBackground", info);
      // Arguments.
      long infoPointer = MapiSibStruct.write(info, frame, "IMAPISync.synchronizeInBackground",
          "info");
      int hr = (int) Calls.call(self, IMAPISyncVtable.SLOT_synchronizeInBackground, infoPointer);
      Downcall.check(hr, this, TYPE, "IMAPISync.synchronizeInBackground");
      // Outs: taken over and converted.
      Runnable infoRefs = MapiSibStruct.collect(info, infoPointer);
      // Outs: delivered, which cannot fail.
      infoRefs.run();
    } finally {
      Reference.reachabilityFence(info);
    }
  }
}
