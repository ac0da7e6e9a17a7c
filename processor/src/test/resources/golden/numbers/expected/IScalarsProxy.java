package example;

import io.comwright.ComType;
import io.comwright.IUnknown;
import io.comwright.IUnknownProxy;
import io.comwright.annotation.Generated;
import io.comwright.runtime.Calls;
import io.comwright.runtime.Downcall;
import io.comwright.runtime.GeneratedType;
import io.comwright.runtime.MixedCalls;
import io.comwright.runtime.Ownership;
import io.comwright.runtime.Proxies;
import io.comwright.runtime.Registers;
import io.comwright.runtime.StubVtable;
import io.comwright.runtime.Trace;
import io.comwright.runtime.VtableProxy;
import java.lang.foreign.MemorySegment;
import org.jspecify.annotations.Nullable;

/** Calls {@link IScalars} on a native object. */
@Generated("io.comwright.processor.ComwrightProcessor")
@SuppressWarnings({"all", "doclint:missing"})
public class IScalarsProxy extends IUnknownProxy implements IScalars {
  /** {@link IScalars} as a value. */
  public static final ComType<IScalars> TYPE = GeneratedType.register(1,
      new GeneratedType<>(IScalars.class, IScalarsVtable.IID, IUnknownProxy.TYPE,
      IScalarsVtable.LAYOUT, IScalarsVtable.LAYOUT_HASH),
      new IScalarsProxy(0L, Ownership.BORROWED));

  /** Called by generated code, with an interface pointer and who gives its reference back. */
  protected IScalarsProxy(long pointer, Ownership ownership) {
    super(pointer, ownership);
  }

  @Override
  protected VtableProxy proxy(long pointer, Ownership ownership) {
    return new IScalarsProxy(pointer, ownership);
  }

  @Override
  protected @Nullable StubVtable stub(GeneratedType<?> type) {
    return IScalarsStub.VTABLE;
  }

  /** {@return a proxy that takes over a reference which the caller owns} */
  public static IScalarsProxy attach(MemorySegment pointer) {
    return (IScalarsProxy) TYPE.attach(pointer);
  }

  /** {@return a proxy with a reference of its own to what somebody else holds} */
  public static IScalarsProxy retain(MemorySegment pointer) {
    return (IScalarsProxy) TYPE.retain(pointer);
  }

  /** {@return a proxy with a reference of its own, which outlives the given one} */
  public static IScalarsProxy retain(IScalars proxy) {
    return (IScalarsProxy) Proxies.retain(proxy, TYPE);
  }

  /** {@return a proxy with a reference that QueryInterface of a proxy or Java object has given} */
  public static IScalarsProxy from(IUnknown object) {
    return (IScalarsProxy) Proxies.from(object, TYPE);
  }

  /** {@return the same, or null if the object does not have the interface} */
  public static @Nullable IScalarsProxy tryFrom(IUnknown object) {
    return (IScalarsProxy) Proxies.tryFrom(object, TYPE);
  }

  @Override
  public void signed(byte b, short s, int i, long l) {
    long self = Downcall.enter(this, "IScalars.signed");
    try {
      if (Trace.ON) Trace.call("IScalars.signed", b, s, i, l);
      int hr = (int) Calls.call(self, IScalarsVtable.SLOT_signed, b, s, i, l);
      Downcall.check(hr, this, TYPE, "IScalars.signed");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void unsigned(byte b, short s, int i, long l) {
    long self = Downcall.enter(this, "IScalars.unsigned");
    try {
      if (Trace.ON) Trace.call("IScalars.unsigned", b, s, i, l);
      int hr = (int) Calls.call(self, IScalarsVtable.SLOT_unsigned, Byte.toUnsignedLong(b),
          Short.toUnsignedLong(s), Integer.toUnsignedLong(i), l);
      Downcall.check(hr, this, TYPE, "IScalars.unsigned");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void others(char c, long address) {
    long self = Downcall.enter(this, "IScalars.others");
    try {
      if (Trace.ON) Trace.call("IScalars.others", c, address);
      int hr = (int) Calls.call(self, IScalarsVtable.SLOT_others, c, address);
      Downcall.check(hr, this, TYPE, "IScalars.others");
    } finally {
      Downcall.exit(this);
    }
  }

  @Override
  public void floats(float f, double d) {
    long self = Downcall.enter(this, "IScalars.floats");
    try {
      if (Trace.ON) Trace.call("IScalars.floats", f, d);
      int hr = (int) call_JFD_J(self, IScalarsVtable.SLOT_floats, f, d);
      Downcall.check(hr, this, TYPE, "IScalars.floats");
    } finally {
      Downcall.exit(this);
    }
  }

  private static long call_JFD_J(long self, int slot, float a1, double a2) {
    MemorySegment function = Downcall.function(self, slot);
    if (Registers.IN_ORDER) {
      return MixedCalls.inOrder(function, self, Registers.word(a1), Registers.word(a2), 0);
    }
    return MixedCalls.byKind(function, self, 0, 0, 0, Registers.low(a1), a2);
  }
}
