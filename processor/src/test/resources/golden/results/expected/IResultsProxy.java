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
import io.comwright.runtime.Memory;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Trace;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IResults} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
public class IResultsProxy extends IUnknownProxy implements IResults {
  /** {@link IResults} as a value. */
  public static final ComType<IResults> TYPE = IResultsVtable.TYPE;

  /**
   * Called by generated code.
   * @param pointer the interface pointer, not 0
   * @param ownership who gives its reference back
   */
  protected IResultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  /**
   * {@return a proxy that takes over a reference which the caller owns}
   * @param pointer an interface pointer
   */
  public static IResultsProxy attach(MemorySegment pointer) {
    return (IResultsProxy) Proxies.attach(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own}
   * @param pointer an interface pointer that somebody else holds
   */
  public static IResultsProxy retain(MemorySegment pointer) {
    return (IResultsProxy) Proxies.retain(pointer, TYPE);
  }

  /**
   * {@return a proxy with a reference of its own, which outlives the given one}
   * @param proxy a proxy
   */
  public static IResultsProxy retain(IResults proxy) {
    return (IResultsProxy) Proxies.retain(proxy, TYPE);
  }

  /**
   * {@return a proxy that owns a reference, which QueryInterface has given}
   * @param object a proxy, or a Java implementation
   */
  public static IResultsProxy from(IUnknown object) {
    return (IResultsProxy) Proxies.from(object, TYPE);
  }

  /**
   * {@return the same, or null if the object does not have the interface}
   * @param object a proxy, or a Java implementation
   */
  public static @Nullable IResultsProxy tryFrom(IUnknown object) {
    return (IResultsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public byte getByte() {
    long self = Downcall.enter(this, "IResults.getByte");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getByte");
      long result = frame.cell(1);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getByte, result);
      Downcall.check(hr, this, TYPE, "IResults.getByte");
      return Trace.result(Memory.getByte(result));
    }
  }

  @Override
  public short getShort() {
    long self = Downcall.enter(this, "IResults.getShort");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getShort");
      long result = frame.cell(2);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getShort, result);
      Downcall.check(hr, this, TYPE, "IResults.getShort");
      return Trace.result(Memory.getShort(result));
    }
  }

  @Override
  public char getChar() {
    long self = Downcall.enter(this, "IResults.getChar");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getChar");
      long result = frame.cell(2);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getChar, result);
      Downcall.check(hr, this, TYPE, "IResults.getChar");
      return Trace.result(Memory.getChar(result));
    }
  }

  @Override
  public int getInt(int index) {
    long self = Downcall.enter(this, "IResults.getInt");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getInt", index);
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getInt, index, result);
      Downcall.check(hr, this, TYPE, "IResults.getInt");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public long getLong() {
    long self = Downcall.enter(this, "IResults.getLong");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getLong");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getLong, result);
      Downcall.check(hr, this, TYPE, "IResults.getLong");
      return Trace.result(Memory.getLong(result));
    }
  }

  @Override
  public float getFloat() {
    long self = Downcall.enter(this, "IResults.getFloat");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getFloat");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getFloat, result);
      Downcall.check(hr, this, TYPE, "IResults.getFloat");
      return Trace.result(Memory.getFloat(result));
    }
  }

  @Override
  public double getDouble() {
    long self = Downcall.enter(this, "IResults.getDouble");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getDouble");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getDouble, result);
      Downcall.check(hr, this, TYPE, "IResults.getDouble");
      return Trace.result(Memory.getDouble(result));
    }
  }

  @Override
  public MemorySegment getSegment() {
    long self = Downcall.enter(this, "IResults.getSegment");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getSegment");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getSegment, result);
      Downcall.check(hr, this, TYPE, "IResults.getSegment");
      return Trace.result(MemorySegment.ofAddress(Memory.getLong(result)));
    }
  }

  @Override
  public long getAddress() {
    long self = Downcall.enter(this, "IResults.getAddress");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getAddress");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getAddress, result);
      Downcall.check(hr, this, TYPE, "IResults.getAddress");
      return Trace.result(Memory.getLong(result));
    }
  }

  @Override
  public Handle getHandle() {
    long self = Downcall.enter(this, "IResults.getHandle");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getHandle");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getHandle, result);
      Downcall.check(hr, this, TYPE, "IResults.getHandle");
      return Trace.result(Handle.of(Memory.getLong(result)));
    }
  }

  @Override
  public @Nullable Handle getHandleOrNull() {
    long self = Downcall.enter(this, "IResults.getHandleOrNull");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getHandleOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getHandleOrNull, result);
      Downcall.check(hr, this, TYPE, "IResults.getHandleOrNull");
      long value = Memory.getLong(result);
      return Trace.result(value == 0L ? null : Handle.of(value));
    }
  }

  @Override
  public Guid getGuid() {
    long self = Downcall.enter(this, "IResults.getGuid");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getGuid");
      long result = frame.cell(16);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getGuid, result);
      Downcall.check(hr, this, TYPE, "IResults.getGuid");
      return Trace.result(Memory.getGuid(result));
    }
  }

  @Override
  public IScalars getScalars() {
    long self = Downcall.enter(this, "IResults.getScalars");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getScalars");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getScalars, result);
      Downcall.check(hr, this, TYPE, "IResults.getScalars");
      return Trace.result(Proxies.take(Memory.getLong(result), IScalarsProxy.TYPE,
          "IResults.getScalars"));
    }
  }

  @Override
  public @Nullable IScalars getScalarsOrNull() {
    long self = Downcall.enter(this, "IResults.getScalarsOrNull");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getScalarsOrNull");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getScalarsOrNull, result);
      Downcall.check(hr, this, TYPE, "IResults.getScalarsOrNull");
      long value = Memory.getLong(result);
      return Trace.result(Proxies.takeOrNull(value, IScalarsProxy.TYPE));
    }
  }

  @Override
  public Box getBox(Guid kind, @Nullable Guid subkind) {
    long self = Downcall.enter(this, "IResults.getBox");
    try (Frame frame = Downcall.frame(this)) {
      if (Trace.ON) Trace.call("IResults.getBox", kind, subkind);
      long kindPointer = frame.guid(kind, "IResults.getBox", "kind");
      long subkindPointer = subkind == null ? 0L : frame.guid(subkind, "IResults.getBox",
          "subkind");
      long result = frame.cell(BoxStruct.SIZE);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getBox, kindPointer, subkindPointer,
          result);
      Downcall.check(hr, this, TYPE, "IResults.getBox");
      frame.own(result, BoxStruct.OWNED);
      Box value = BoxStruct.take(result, frame, "IResults.getBox");
      frame.commit();
      return Trace.result(value);
    }
  }

  @Override
  public HResult next() {
    long self = Downcall.enter(this, "IResults.next");
    try {
      if (Trace.ON) Trace.call("IResults.next");
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_next);
      Downcall.check(hr, this, TYPE, "IResults.next");
      return Trace.result(HResult.of(hr));
    } finally {
      Downcall.exit(this);
    }
  }
}
