package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
import io.comwright.Ref;
import io.comwright.annotation.Generated;
import io.comwright.automation.OwnedValues;
import io.comwright.automation.Variant;
import io.comwright.automation.Variants;
import io.comwright.runtime.Arguments;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IWbemClassObject} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IWbemClassObjectProxy extends IUnknownProxy implements IWbemClassObject {
  /** {@link IWbemClassObject} as a value. */
  public static final ComType<IWbemClassObject> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IWbemClassObject.class, IWbemClassObjectVtable.IID, IUnknownProxy.TYPE,
      IWbemClassObjectVtable.LAYOUT, IWbemClassObjectVtable.LAYOUT_HASH),
      new IWbemClassObjectProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IWbemClassObjectProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IWbemClassObjectProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IWbemClassObjectProxy attach(MemorySegment pointer) {
    return (IWbemClassObjectProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IWbemClassObjectProxy retain(MemorySegment pointer) {
    return (IWbemClassObjectProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IWbemClassObjectProxy retain(IWbemClassObject proxy) {
    return (IWbemClassObjectProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IWbemClassObjectProxy from(IUnknown object) {
    return (IWbemClassObjectProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IWbemClassObjectProxy tryFrom(IUnknown object) {
    return (IWbemClassObjectProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void get(String name, int flags, Ref<Variant> value, @Nullable IntRef type,
      @Nullable IntRef flavor) {
    long self = Downcall.enter(this, "IWbemClassObject.Get");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IWbemClassObject.Get", name, flags, value, type, flavor);
      // Arguments.
      long namePointer = frame.utf16(name, "IWbemClassObject.Get", "name");
      Arguments.nonNull(value, "IWbemClassObject.Get", "value");
      long valuePointer = frame.cell(24);
      long typePointer = type == null ? 0L : frame.cell(4);
      long flavorPointer = flavor == null ? 0L : frame.cell(4);
      int hr = (int) Calls.call(self, IWbemClassObjectVtable.SLOT_get, namePointer, flags,
          valuePointer, typePointer, flavorPointer);
      Downcall.check(hr, this, TYPE, "IWbemClassObject.Get");
      // Outs: taken over and converted.
      frame.own(valuePointer, OwnedValues.VARIANT);
      Variant valueValue = Variants.take(frame, valuePointer, "IWbemClassObject.Get");
      // Outs: delivered, which cannot fail.
      value.set(valueValue);
      if (type != null) {
        type.set(Memory.getInt(typePointer));
      }
      if (flavor != null) {
        flavor.set(Memory.getInt(flavorPointer));
      }
      frame.commit();
    }
  }
}
