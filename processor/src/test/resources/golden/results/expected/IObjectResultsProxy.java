package example;

import io.comwright.ComType;
import io.comwright.Guid;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.Frame;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IObjectResults} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IObjectResultsProxy extends IUnknownProxy implements IObjectResults {
  /** {@link IObjectResults} as a value. */
  public static final ComType<IObjectResults> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IObjectResults.class, IObjectResultsVtable.IID, IUnknownProxy.TYPE,
      IObjectResultsVtable.LAYOUT, IObjectResultsVtable.LAYOUT_HASH),
      new IObjectResultsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IObjectResultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IObjectResultsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IObjectResultsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IObjectResultsProxy attach(MemorySegment pointer) {
    return (IObjectResultsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IObjectResultsProxy retain(MemorySegment pointer) {
    return (IObjectResultsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IObjectResultsProxy retain(IObjectResults proxy) {
    return (IObjectResultsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IObjectResultsProxy from(IUnknown object) {
    return (IObjectResultsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IObjectResultsProxy tryFrom(IUnknown object) {
    return (IObjectResultsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public Handle getHandle() {
    long self = Downcall.enter(this, "IObjectResults.getHandle");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IObjectResults.getHandle");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_getHandle, result);
      Downcall.check(hr, this, TYPE, "IObjectResults.getHandle");
      return Trace.result(Handle.of(Memory.getLong(result)));
    }
  }

  @Override
  public @Nullable Handle getHandleOrNull() {
    long self = Downcall.enter(this, "IObjectResults.getHandleOrNull");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IObjectResults.getHandleOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_getHandleOrNull, result);
      Downcall.check(hr, this, TYPE, "IObjectResults.getHandleOrNull");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(value == 0L ? null : Handle.of(value));
    }
  }

  @Override
  public Guid getGuid() {
    long self = Downcall.enter(this, "IObjectResults.getGuid");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IObjectResults.getGuid");
      long result = frame.cell(16);
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_getGuid, result);
      Downcall.check(hr, this, TYPE, "IObjectResults.getGuid");
      return Trace.result(Memory.getGuid(result));
    }
  }

  @Override
  public IScalars getScalars() {
    long self = Downcall.enter(this, "IObjectResults.getScalars");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IObjectResults.getScalars");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_getScalars, result);
      Downcall.check(hr, this, TYPE, "IObjectResults.getScalars");
      return Trace.result(Proxies.take(Memory.getLong(result), IScalarsProxy.TYPE,
          "IObjectResults.getScalars"));
    }
  }

  @Override
  public @Nullable IScalars getScalarsOrNull() {
    long self = Downcall.enter(this, "IObjectResults.getScalarsOrNull");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IObjectResults.getScalarsOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_getScalarsOrNull, result);
      Downcall.check(hr, this, TYPE, "IObjectResults.getScalarsOrNull");
      long value = Memory.getLong(result);
      return Trace.resultOrNull(Proxies.takeOrNull(value, IScalarsProxy.TYPE));
    }
  }

  @Override
  public Box getBox(Guid kind, @Nullable Guid subkind) {
    long self = Downcall.enter(this, "IObjectResults.getBox");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IObjectResults.getBox", kind, subkind);
      long kindPointer = frame.guid(kind, "IObjectResults.getBox", "kind");
      long subkindPointer = subkind == null ? 0L : frame.guid(subkind, "IObjectResults.getBox",
          "subkind");
      long result = frame.cell(BoxStruct.SIZE);
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_getBox, kindPointer, subkindPointer,
          result);
      Downcall.check(hr, this, TYPE, "IObjectResults.getBox");
      frame.own(result, BoxStruct.OWNED);
      Box value = BoxStruct.take(result, frame, "IObjectResults.getBox");
      frame.commit();
      return Trace.result(value);
    }
  }

  @Override
  public HResult next() {
    long self = Downcall.enter(this, "IObjectResults.next");
    try {
      if (Trace.ON) Trace.call("IObjectResults.next");
      int hr = (int) Calls.call(self, IObjectResultsVtable.SLOT_next);
      Downcall.check(hr, this, TYPE, "IObjectResults.next");
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }
}
