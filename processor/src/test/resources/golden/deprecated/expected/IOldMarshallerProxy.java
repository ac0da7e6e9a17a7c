package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Conversions;
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
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Calls {@link IOldMarshaller} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "deprecation", "removal", "doclint:missing"})
public class IOldMarshallerProxy extends IUnknownProxy implements IOldMarshaller {
  /** {@link IOldMarshaller} as a value. */
  public static final ComType<IOldMarshaller> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IOldMarshaller.class, IOldMarshallerVtable.IID, IUnknownProxy.TYPE,
      IOldMarshallerVtable.LAYOUT, IOldMarshallerVtable.LAYOUT_HASH),
      new IOldMarshallerProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IOldMarshallerProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IOldMarshallerProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IOldMarshallerStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IOldMarshallerProxy attach(MemorySegment pointer) {
    return (IOldMarshallerProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IOldMarshallerProxy retain(MemorySegment pointer) {
    return (IOldMarshallerProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IOldMarshallerProxy retain(IOldMarshaller proxy) {
    return (IOldMarshallerProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IOldMarshallerProxy from(IUnknown object) {
    return (IOldMarshallerProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IOldMarshallerProxy tryFrom(IUnknown object) {
    return (IOldMarshallerProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void sleep(Duration time) {
    long self = Downcall.enter(this, "IOldMarshaller.sleep");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IOldMarshaller.sleep", time);
      long timeNative = Conversions.toNative(new IOldMarshaller.Seconds(), Arguments.nonNull(time,
          "IOldMarshaller.sleep", "time"), frame, "IOldMarshaller.sleep", "time");
      int hr = (int) Calls.call(self, IOldMarshallerVtable.SLOT_sleep, timeNative);
      Downcall.check(hr, this, TYPE, "IOldMarshaller.sleep");
    } finally {
      Reference.reachabilityFence(time);
    }
  }
}
