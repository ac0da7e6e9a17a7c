package example;

import io.comwright.ComType;
import io.comwright.HResult;
import io.comwright.Handle;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.FrameMemory;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.Memory;
import io.comwright.runtime.MixedCalls;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Registers;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IRaw} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IRawProxy extends IUnknownProxy implements IRaw {
  /** {@link IRaw} as a value. */
  public static final ComType<IRaw> TYPE = GeneratedType.register(1, new GeneratedType<>(IRaw.class,
      IRawVtable.IID, IUnknownProxy.TYPE, IRawVtable.LAYOUT, IRawVtable.LAYOUT_HASH),
      new IRawProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IRawProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IRawProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IRawStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IRawProxy attach(MemorySegment pointer) {
    return (IRawProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IRawProxy retain(MemorySegment pointer) {
    return (IRawProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IRawProxy retain(IRaw proxy) {
    return (IRawProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IRawProxy from(IUnknown object) {
    return (IRawProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IRawProxy tryFrom(IUnknown object) {
    return (IRawProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void nothing() {
    long self = Downcall.enter(this, "IRaw.nothing");
    try {
      if (Trace.ON) Trace.call("IRaw.nothing");
      Calls.call(self, IRawVtable.SLOT_nothing);
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public HResult status(int code) {
    long self = Downcall.enter(this, "IRaw.status");
    try {
      if (Trace.ON) Trace.call("IRaw.status", code);
      return Trace.result(HResult.of((int) Calls.call(self, IRawVtable.SLOT_status, code)));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public byte int8() {
    long self = Downcall.enter(this, "IRaw.int8");
    try {
      if (Trace.ON) Trace.call("IRaw.int8");
      return Trace.result((byte) Calls.call(self, IRawVtable.SLOT_int8));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public byte uint8() {
    long self = Downcall.enter(this, "IRaw.uint8");
    try {
      if (Trace.ON) Trace.call("IRaw.uint8");
      return Trace.result((byte) Calls.call(self, IRawVtable.SLOT_uint8));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public short int16() {
    long self = Downcall.enter(this, "IRaw.int16");
    try {
      if (Trace.ON) Trace.call("IRaw.int16");
      return Trace.result((short) Calls.call(self, IRawVtable.SLOT_int16));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public short uint16() {
    long self = Downcall.enter(this, "IRaw.uint16");
    try {
      if (Trace.ON) Trace.call("IRaw.uint16");
      return Trace.result((short) Calls.call(self, IRawVtable.SLOT_uint16));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public char wchar() {
    long self = Downcall.enter(this, "IRaw.wchar");
    try {
      if (Trace.ON) Trace.call("IRaw.wchar");
      return Trace.result((char) Calls.call(self, IRawVtable.SLOT_wchar));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int int32() {
    long self = Downcall.enter(this, "IRaw.int32");
    try {
      if (Trace.ON) Trace.call("IRaw.int32");
      return Trace.result((int) Calls.call(self, IRawVtable.SLOT_int32));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int uint32() {
    long self = Downcall.enter(this, "IRaw.uint32");
    try {
      if (Trace.ON) Trace.call("IRaw.uint32");
      return Trace.result((int) Calls.call(self, IRawVtable.SLOT_uint32));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public long int64() {
    long self = Downcall.enter(this, "IRaw.int64");
    try {
      if (Trace.ON) Trace.call("IRaw.int64");
      return Trace.result(Calls.call(self, IRawVtable.SLOT_int64));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public float float32(float x) {
    long self = Downcall.enter(this, "IRaw.float32");
    try {
      if (Trace.ON) Trace.call("IRaw.float32", x);
      return Trace.result(call_JF_F(self, IRawVtable.SLOT_float32, x));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public double float64(double x, int y) {
    long self = Downcall.enter(this, "IRaw.float64");
    try {
      if (Trace.ON) Trace.call("IRaw.float64", x, y);
      return Trace.result(call_JDJ_D(self, IRawVtable.SLOT_float64, x, y));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public MemorySegment segment() {
    long self = Downcall.enter(this, "IRaw.segment");
    try {
      if (Trace.ON) Trace.call("IRaw.segment");
      return Trace.result(MemorySegment.ofAddress(Calls.call(self, IRawVtable.SLOT_segment)));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public long address() {
    long self = Downcall.enter(this, "IRaw.address");
    try {
      if (Trace.ON) Trace.call("IRaw.address");
      return Trace.result(Calls.call(self, IRawVtable.SLOT_address));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public Handle handle() {
    long self = Downcall.enter(this, "IRaw.handle");
    try {
      if (Trace.ON) Trace.call("IRaw.handle");
      return Trace.result(Handle.of(Calls.call(self, IRawVtable.SLOT_handle)));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public @Nullable Handle handleOrNull() {
    long self = Downcall.enter(this, "IRaw.handleOrNull");
    try {
      if (Trace.ON) Trace.call("IRaw.handleOrNull");
      long result = Calls.call(self, IRawVtable.SLOT_handleOrNull);
      return Trace.resultOrNull(result == 0L ? null : Handle.of(result));
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int checked() {
    long self = Downcall.enter(this, "IRaw.checked");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IRaw.checked");
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IRawVtable.SLOT_checked, result);
      Downcall.check(hr, this, TYPE, "IRaw.checked");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public void closeRaw() {
    long self = Downcall.enter(this, "IRaw.Close");
    try {
      if (Trace.ON) Trace.call("IRaw.Close");
      int hr = (int) Calls.call(self, IRawVtable.SLOT_closeRaw);
      Downcall.check(hr, this, TYPE, "IRaw.Close");
    } finally {
      Downcall.exit(this);
    }
  }

  private static float call_JF_F(long self, int slot, float a1) {
    MemorySegment function = Downcall.function(self, slot);
    if (Registers.IN_ORDER) {
      return Registers.low(MixedCalls.inOrderToDouble(function, self, Registers.word(a1), 0, 0));
    }
    return Registers.low(MixedCalls.byKindToDouble(function, self, 0, 0, 0, Registers.low(a1), 0));
  }

  private static double call_JDJ_D(long self, int slot, double a1, long a2) {
    MemorySegment function = Downcall.function(self, slot);
    if (Registers.IN_ORDER) {
      return MixedCalls.inOrderToDouble(function, self, Registers.word(a1), a2, 0);
    }
    return MixedCalls.byKindToDouble(function, self, a2, 0, 0, a1, 0);
  }
}
