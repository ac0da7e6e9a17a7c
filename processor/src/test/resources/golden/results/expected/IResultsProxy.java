package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
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

/** Calls {@link IResults} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IResultsProxy extends IUnknownProxy implements IResults {
  /** {@link IResults} as a value. */
  public static final ComType<IResults> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IResults.class, IResultsVtable.IID, IUnknownProxy.TYPE,
      IResultsVtable.LAYOUT, IResultsVtable.LAYOUT_HASH),
      new IResultsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IResultsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IResultsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IResultsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IResultsProxy attach(MemorySegment pointer) {
    return (IResultsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IResultsProxy retain(MemorySegment pointer) {
    return (IResultsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IResultsProxy retain(IResults proxy) {
    return (IResultsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IResultsProxy from(IUnknown object) {
    return (IResultsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IResultsProxy tryFrom(IUnknown object) {
    return (IResultsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public byte getByte() {
    long self = Downcall.enter(this, "IResults.getByte");
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
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
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IResults.getAddress");
      long result = frame.cell(8);
      int hr = (int) Calls.call(self, IResultsVtable.SLOT_getAddress, result);
      Downcall.check(hr, this, TYPE, "IResults.getAddress");
      return Trace.result(Memory.getLong(result));
    }
  }
}
