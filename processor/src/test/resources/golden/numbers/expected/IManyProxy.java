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
import io.comwright.runtime.MixedCalls;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Registers;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/** Calls {@link IMany} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IManyProxy extends IUnknownProxy implements IMany {
  /** {@link IMany} as a value. */
  public static final ComType<IMany> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IMany.class, IManyVtable.IID, IUnknownProxy.TYPE, IManyVtable.LAYOUT,
      IManyVtable.LAYOUT_HASH), new IManyProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IManyProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IManyProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IManyStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IManyProxy attach(MemorySegment pointer) {
    return (IManyProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IManyProxy retain(MemorySegment pointer) {
    return (IManyProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IManyProxy retain(IMany proxy) {
    return (IManyProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IManyProxy from(IUnknown object) {
    return (IManyProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IManyProxy tryFrom(IUnknown object) {
    return (IManyProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void twelve(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k,
      int l) {
    long self = Downcall.enter(this, "IMany.twelve");
    try {
      if (Trace.ON) Trace.call("IMany.twelve", a, b, c, d, e, f, g, h, i, j, k, l);
      int hr = (int) Calls.call(self, IManyVtable.SLOT_twelve, a, b, c, d, e, f, g, h, i, j, k, l);
      Downcall.check(hr, this, TYPE, "IMany.twelve");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public int eleven(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k) {
    long self = Downcall.enter(this, "IMany.eleven");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IMany.eleven", a, b, c, d, e, f, g, h, i, j, k);
      long result = frame.cell(4);
      int hr = (int) Calls.call(self, IManyVtable.SLOT_eleven, a, b, c, d, e, f, g, h, i, j, k,
          result);
      Downcall.check(hr, this, TYPE, "IMany.eleven");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public int twelveAndOne(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j,
      int k, int l) {
    long self = Downcall.enter(this, "IMany.twelveAndOne");
    try (FrameMemory frame = Downcall.memory(this)) {
      if (Trace.ON) Trace.call("IMany.twelveAndOne", a, b, c, d, e, f, g, h, i, j, k, l);
      long result = frame.cell(4);
      int hr = (int) Call_JJJJJJJJJJJJJJ_J.call(self, IManyVtable.SLOT_twelveAndOne, a, b, c, d, e,
          f, g, h, i, j, k, l, result);
      Downcall.check(hr, this, TYPE, "IMany.twelveAndOne");
      return Trace.result(Memory.getInt(result));
    }
  }

  @Override
  public void thirteen(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j, int k,
      int l, int m) {
    long self = Downcall.enter(this, "IMany.thirteen");
    try {
      if (Trace.ON) Trace.call("IMany.thirteen", a, b, c, d, e, f, g, h, i, j, k, l, m);
      int hr = (int) Call_JJJJJJJJJJJJJJ_J.call(self, IManyVtable.SLOT_thirteen, a, b, c, d, e, f,
          g, h, i, j, k, l, m);
      Downcall.check(hr, this, TYPE, "IMany.thirteen");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void mixed(float a, double b, long c, float d) {
    long self = Downcall.enter(this, "IMany.mixed");
    try {
      if (Trace.ON) Trace.call("IMany.mixed", a, b, c, d);
      int hr = (int) call_JFDJF_J(self, IManyVtable.SLOT_mixed, a, b, c, d);
      Downcall.check(hr, this, TYPE, "IMany.mixed");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void mixedAgain(float a, double b, int c, float d) {
    long self = Downcall.enter(this, "IMany.mixedAgain");
    try {
      if (Trace.ON) Trace.call("IMany.mixedAgain", a, b, c, d);
      int hr = (int) call_JFDJF_J(self, IManyVtable.SLOT_mixedAgain, a, b, c, d);
      Downcall.check(hr, this, TYPE, "IMany.mixedAgain");
    } finally {
      Downcall.exit(this);
    }
  }

  private static long call_JFDJF_J(long self, int slot, float a1, double a2, long a3, float a4) {
    MemorySegment function = Downcall.function(self, slot);
    if (Registers.IN_ORDER) {
      return MixedCalls.inOrder(function, self, Registers.word(a1), Registers.word(a2), a3,
          Registers.word(a4), 0, 0, 0);
    }
    return MixedCalls.byKind(function, self, a3, 0, 0, 0, 0, Registers.low(a1), a2,
        Registers.low(a4), 0, 0, 0, 0, 0);
  }

  /** Initialised by the first call of its shape. */
  private interface Call_JJJJJJJJJJJJJJ_J {
    /** Calls a function. */
    MethodHandle HANDLE = Downcall.handle("(JJJJJJJJJJJJJJ)J");

    static long call(long self, int slot, long a1, long a2, long a3, long a4, long a5, long a6,
        long a7, long a8, long a9, long a10, long a11, long a12, long a13) {
      try {
        return (long) HANDLE.invokeExact(Downcall.function(self, slot), self, a1, a2, a3, a4, a5,
            a6, a7, a8, a9, a10, a11, a12, a13);
      } catch (Throwable e) {
        throw Downcall.rethrow(e);
      }
    }
  }
}
