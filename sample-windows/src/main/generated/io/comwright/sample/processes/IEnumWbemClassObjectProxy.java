package io.comwright.sample.processes;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.IntRef;
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
import io.comwright.runtime.Results;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.ref.Reference;
import org.jspecify.annotations.Nullable;

/** Calls {@link IEnumWbemClassObject} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IEnumWbemClassObjectProxy extends IUnknownProxy implements IEnumWbemClassObject {
  /** {@link IEnumWbemClassObject} as a value. */
  public static final ComType<IEnumWbemClassObject> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IEnumWbemClassObject.class, IEnumWbemClassObjectVtable.IID,
      IUnknownProxy.TYPE, IEnumWbemClassObjectVtable.LAYOUT,
      IEnumWbemClassObjectVtable.LAYOUT_HASH),
      new IEnumWbemClassObjectProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IEnumWbemClassObjectProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IEnumWbemClassObjectProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return null;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IEnumWbemClassObjectProxy attach(MemorySegment pointer) {
    return (IEnumWbemClassObjectProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IEnumWbemClassObjectProxy retain(MemorySegment pointer) {
    return (IEnumWbemClassObjectProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IEnumWbemClassObjectProxy retain(IEnumWbemClassObject proxy) {
    return (IEnumWbemClassObjectProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IEnumWbemClassObjectProxy from(IUnknown object) {
    return (IEnumWbemClassObjectProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IEnumWbemClassObjectProxy tryFrom(IUnknown object) {
    return (IEnumWbemClassObjectProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public HResult next(int timeout, IWbemClassObject[] objects, IntRef returned) {
    long self = Downcall.enter(this, "IEnumWbemClassObject.Next");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IEnumWbemClassObject.Next", timeout, (Object) objects, returned);
      // Arguments.
      int objectsLength = Arguments.nonNull(objects, "IEnumWbemClassObject.Next", "objects").length;
      long objectsPointer = frame.array(objectsLength, 8);
      Arguments.nonNull(returned, "IEnumWbemClassObject.Next", "returned");
      long returnedPointer = frame.cell(4);
      int hr = (int) Calls.call(self, IEnumWbemClassObjectVtable.SLOT_next, timeout, objectsLength,
          objectsPointer, returnedPointer);
      Downcall.check(hr, this, TYPE, "IEnumWbemClassObject.Next");
      // Outs: taken over and converted.
      frame.own(objectsPointer, Owned.elements(Owned.INTERFACE, 8, Memory.getInt(returnedPointer),
          objectsLength));
      int objectsFilled = Results.stored(Memory.getInt(returnedPointer), objectsLength,
          "IEnumWbemClassObject.Next", "objects");
      IWbemClassObject[] objectsValue = new IWbemClassObject[objectsFilled];
      for (int i = 0; i < objectsFilled; i++) {
        objectsValue[i] = frame.take(objectsPointer + 8L * i, IWbemClassObjectProxy.TYPE,
            "IEnumWbemClassObject.Next", "an element of objects");
      }
      // Outs: delivered, which cannot fail.
      System.arraycopy(objectsValue, 0, objects, 0, objectsFilled);
      returned.set(Memory.getInt(returnedPointer));
      frame.commit();
      return Trace.result(HResult.of(hr));
    } finally {
      Reference.reachabilityFence(objects);
    }
  }
}
